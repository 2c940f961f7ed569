package org.panro.accounts.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.provisioning.Duty;
import org.panro.accounts.provisioning.Outcome;
import org.panro.accounts.provisioning.TaskKind;

/** Brings a member's role and language to the claims of the next token. */
@ApplicationScoped
class AlignAccount implements Duty {
  private final MemberRepository members;
  private final KeycloakAccounts accounts;

  AlignAccount(MemberRepository members, KeycloakAccounts accounts) {
    this.members = members;
    this.accounts = accounts;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.ALIGN_ACCOUNT;
  }

  @Override
  public Uni<Callable<Outcome>> plan(UUID member) {
    return members
        .findById(member)
        .map(
            found -> {
              String companyRole = found.companyRole;
              String language = found.language;
              return () -> {
                accounts.align(member, companyRole, language);
                return Outcome.DONE;
              };
            });
  }

  @Override
  public Uni<Void> conclude(UUID member, Outcome outcome) {
    return Uni.createFrom().voidItem();
  }
}
