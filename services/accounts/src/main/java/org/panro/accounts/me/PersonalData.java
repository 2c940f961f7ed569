package org.panro.accounts.me;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.consent.ConsentRepository;
import org.panro.accounts.keycloak.Account;
import org.panro.accounts.member.MemberRepository;
import org.panro.contracts.accounts.ConsentsApi.GivenConsent;
import org.panro.contracts.accounts.MemberView;
import org.panro.contracts.accounts.PersonalDataApi.Deed;
import org.panro.contracts.accounts.PersonalDataApi.MemberExport;

/** Gathers what is held of a member. */
@ApplicationScoped
class PersonalData {
  private static final String DEEDS =
      "select at, action, aggregate_type, aggregate_id from audit_entry where member_id = ?1"
          + " order by at";

  private final MemberRepository members;
  private final CompanyRepository companies;
  private final ConsentRepository consents;
  private final Clock clock;

  PersonalData(
      MemberRepository members,
      CompanyRepository companies,
      ConsentRepository consents,
      Clock clock) {
    this.members = members;
    this.companies = companies;
    this.consents = consents;
    this.clock = clock;
  }

  Uni<MemberExport> of(UUID id, Optional<Account> account) {
    return members
        .present(id)
        .chain(
            member ->
                companies.findById(member.companyId()).map(company -> member.view(company.view())))
        .chain(member -> consents.of(id).chain(given -> of(member, account, given)));
  }

  private Uni<MemberExport> of(
      MemberView member, Optional<Account> account, List<GivenConsent> given) {
    return deeds(member.id())
        .map(
            deeds ->
                new MemberExport(
                    member,
                    account.map(Account::name).orElse(null),
                    account.map(Account::email).orElse(null),
                    given,
                    deeds,
                    clock.instant()));
  }

  private static Uni<List<Deed>> deeds(UUID member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DEEDS, Object[].class)
                    .setParameter(1, member)
                    .getResultList())
        .map(rows -> rows.stream().map(PersonalData::deed).toList());
  }

  private static Deed deed(Object[] row) {
    return new Deed(
        ((OffsetDateTime) row[0]).toInstant(), (String) row[1], (String) row[2], (UUID) row[3]);
  }
}
