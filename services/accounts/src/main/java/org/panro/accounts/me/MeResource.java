package org.panro.accounts.me;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.invitation.Joining;
import org.panro.accounts.member.Member;
import org.panro.accounts.member.MemberRepository;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.contracts.accounts.MeApi;
import org.panro.contracts.accounts.MemberView;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Command;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;

@Authenticated
class MeResource implements MeApi {
  private final MemberRepository members;
  private final CompanyRepository companies;
  private final Joining joining;
  private final DueTasks tasks;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentCaller caller;

  MeResource(
      MemberRepository members,
      CompanyRepository companies,
      Joining joining,
      DueTasks tasks,
      Outbox outbox,
      Audit audit,
      CurrentCaller caller) {
    this.members = members;
    this.companies = companies;
    this.joining = joining;
    this.tasks = tasks;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
  }

  /** Whoever holds a token has followed the mail's link: the first look is the arrival. */
  @Override
  @WithTransaction
  public Uni<MemberView> get() {
    return own()
        .call(member -> member.hasJoined() ? Uni.createFrom().voidItem() : joining.join(member))
        .chain(this::view);
  }

  @Override
  @Command
  public Uni<MemberView> putLanguage(NewLanguage language) {
    return own()
        .invoke(member -> member.speak(language.language()))
        .call(members::flush)
        .call(member -> outbox.record(member.event()))
        .call(member -> tasks.add(TaskKind.ALIGN_ACCOUNT, member.id()))
        .call(
            member -> audit.record(caller.get().actor(), "speak", "member", member.id(), Map.of()))
        .chain(this::view);
  }

  private Uni<Member> own() {
    return members.present(caller.get().memberId());
  }

  private Uni<MemberView> view(Member member) {
    return companies.findById(member.companyId()).map(company -> member.view(company.view()));
  }
}
