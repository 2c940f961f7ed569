package org.panro.accounts.me;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.keycloak.OnWorker;
import org.panro.accounts.member.Departure;
import org.panro.accounts.member.MemberRepository;
import org.panro.contracts.accounts.PersonalDataApi;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;

@Authenticated
class PersonalDataResource implements PersonalDataApi {
  private final MemberRepository members;
  private final Departure departure;
  private final PersonalData data;
  private final KeycloakAccounts accounts;
  private final CurrentCaller caller;

  PersonalDataResource(
      MemberRepository members,
      Departure departure,
      PersonalData data,
      KeycloakAccounts accounts,
      CurrentCaller caller) {
    this.members = members;
    this.departure = departure;
    this.data = data;
    this.accounts = accounts;
    this.caller = caller;
  }

  @Override
  public Uni<MemberExport> export() {
    Caller member = caller.get();
    return OnWorker.run(() -> accounts.of(member.memberId()))
        .chain(account -> Panache.withSession(() -> data.of(member.memberId(), account)));
  }

  @Override
  @Command
  public Uni<Void> delete() {
    Caller leaving = caller.get();
    return members
        .present(leaving.memberId())
        .chain(member -> departure.leave(member, leaving.actor()));
  }
}
