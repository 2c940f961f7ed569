package org.panro.accounts.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.contracts.accounts.MembersApi.Colleague;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;

/** What an owner does with the company's members. */
@ApplicationScoped
class Members {
  private final MemberRepository members;
  private final CompanyRepository companies;
  private final Departure departure;
  private final DueTasks tasks;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  Members(
      MemberRepository members,
      CompanyRepository companies,
      Departure departure,
      DueTasks tasks,
      Outbox outbox,
      Audit audit,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.members = members;
    this.companies = companies;
    this.departure = departure;
    this.tasks = tasks;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** The company's row is held, so that two owners do not step down at the same moment. */
  Uni<Colleague> give(UUID id, String companyRole) {
    Caller owner = caller.get();
    OwnersAlone.check(owner);
    return companies
        .held(owner.companyId())
        .chain(() -> members.colleague(id, owner.companyId()))
        .chain(member -> give(member, companyRole, owner));
  }

  private Uni<Colleague> give(Member member, String companyRole, Caller owner) {
    preconditions.require(member.version);
    return members
        .othersThan(member)
        .chain(others -> step(member, companyRole, others))
        .chain(() -> outbox.record(member.event()))
        .chain(() -> tasks.add(TaskKind.ALIGN_ACCOUNT, member.id))
        .chain(
            () ->
                audit.record(
                    owner.actor(), "give-role", "member", member.id, Map.of("role", companyRole)))
        .replaceWith(() -> member.colleague(null, null));
  }

  private Uni<Void> step(Member member, String companyRole, List<Member> others) {
    if (!companyRole.equals("owner")) {
      LastOwnerStays.check(member, others);
    }
    member.companyRole = companyRole;
    return members.flush();
  }

  Uni<Void> remove(UUID id) {
    Caller owner = caller.get();
    OwnersAlone.check(owner);
    return members
        .colleague(id, owner.companyId())
        .chain(member -> departure.leave(member, owner.actor()));
  }
}
