package org.panro.accounts.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.consent.ConsentRepository;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Actor;
import org.panro.shared.outbox.Outbox;

/**
 * A member leaves: what is held of the person goes, here at once and in Keycloak soon after. The
 * last one takes the company along, and whom it still awaited.
 */
@ApplicationScoped
public class Departure {
  private final MemberRepository members;
  private final CompanyRepository companies;
  private final ConsentRepository consents;
  private final DueTasks tasks;
  private final Outbox outbox;
  private final Audit audit;

  Departure(
      MemberRepository members,
      CompanyRepository companies,
      ConsentRepository consents,
      DueTasks tasks,
      Outbox outbox,
      Audit audit) {
    this.members = members;
    this.companies = companies;
    this.consents = consents;
    this.tasks = tasks;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The company's row is held, so that two owners do not leave at the same moment. */
  public Uni<Void> leave(Member member, Actor actor) {
    return companies
        .held(member.companyId)
        .chain(
            company -> members.othersThan(member).chain(others -> leave(member, others, company)))
        .chain(() -> audit.record(actor, "leave", "member", member.id, Map.of()));
  }

  private Uni<Void> leave(Member member, List<Member> others, Company company) {
    if (others.stream().anyMatch(Member::hasJoined)) {
      LastOwnerStays.check(member, others);
      return end(List.of(member));
    }
    company.archive();
    return end(Stream.concat(Stream.of(member), others.stream()).toList())
        .chain(companies::flush)
        .chain(() -> outbox.record(company.event()));
  }

  private Uni<Void> end(List<Member> leaving) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Member member : leaving) {
      all = all.chain(() -> end(member));
    }
    return all;
  }

  private Uni<Void> end(Member member) {
    member.archive();
    return members
        .flush()
        .chain(() -> consents.forget(member.id))
        .chain(() -> tasks.add(TaskKind.REMOVE_ACCOUNT, member.id))
        .chain(
            () -> member.hasJoined() ? outbox.record(member.event()) : Uni.createFrom().voidItem());
  }
}
