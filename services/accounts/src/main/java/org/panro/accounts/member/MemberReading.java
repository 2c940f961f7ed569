package org.panro.accounts.member;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panro.accounts.keycloak.Account;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.keycloak.OnWorker;
import org.panro.contracts.accounts.MembersApi.Colleague;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CompanyRole;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.paging.NewestFirst;

/**
 * Colleagues with their names, and for owners their addresses, as Keycloak knows them at this
 * moment; without where it is away.
 */
@ApplicationScoped
class MemberReading {
  private static final Logger LOG = Logger.getLogger(MemberReading.class);
  private static final String JOINED =
      "companyId = :company and archived = false and joinedAt is not null";

  private final MemberRepository members;
  private final KeycloakAccounts accounts;
  private final NewestFirst newestFirst;
  private final CurrentCaller caller;

  MemberReading(
      MemberRepository members,
      KeycloakAccounts accounts,
      NewestFirst newestFirst,
      CurrentCaller caller) {
    this.members = members;
    this.accounts = accounts;
    this.newestFirst = newestFirst;
    this.caller = caller;
  }

  Uni<Page<Colleague>> list(PageParams page) {
    Caller reader = caller.get();
    return Panache.withSession(
            () ->
                newestFirst.page(
                    members,
                    JOINED,
                    Map.of("company", reader.companyId()),
                    page,
                    member -> member.id))
        .chain(
            found ->
                named(reader, found.items())
                    .map(shown -> new Page<>(shown, found.total(), found.next())));
  }

  Uni<Colleague> get(UUID id) {
    Caller reader = caller.get();
    return Panache.withSession(() -> members.colleague(id, reader.companyId()))
        .chain(member -> named(reader, List.of(member)))
        .map(List::getFirst);
  }

  private Uni<List<Colleague>> named(Caller reader, List<Member> shown) {
    return OnWorker.run(() -> accounts.ofCompany(reader.companyId()))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Members are shown without names: %s", failure);
              return List.of();
            })
        .map(
            known -> {
              Map<UUID, Account> byMember =
                  known.stream().collect(Collectors.toMap(Account::memberId, Function.identity()));
              return shown.stream()
                  .map(member -> named(reader, member, byMember.get(member.id)))
                  .toList();
            });
  }

  private static Colleague named(Caller reader, Member member, @Nullable Account account) {
    if (account == null) {
      return member.colleague(null, null);
    }
    boolean mayContact = reader.companyRole() == CompanyRole.OWNER;
    return member.colleague(account.name(), mayContact ? account.email() : null);
  }
}
