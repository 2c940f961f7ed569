package org.panro.accounts.member;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.panro.accounts.company.CompanyRepository;
import org.panro.contracts.accounts.MeApi;
import org.panro.contracts.accounts.MemberView;
import org.panro.shared.command.Command;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

@Authenticated
class MeResource implements MeApi {
  private final MemberRepository members;
  private final CompanyRepository companies;
  private final Outbox outbox;
  private final CurrentCaller caller;

  MeResource(
      MemberRepository members, CompanyRepository companies, Outbox outbox, CurrentCaller caller) {
    this.members = members;
    this.companies = companies;
    this.outbox = outbox;
    this.caller = caller;
  }

  @Override
  @WithSession
  public Uni<MemberView> get() {
    return own().chain(this::view);
  }

  @Override
  @Command
  public Uni<MemberView> putLanguage(NewLanguage language) {
    return own()
        .invoke(member -> member.language = language.language())
        .call(members::flush)
        .call(member -> outbox.record(member.event()))
        .chain(this::view);
  }

  private Uni<Member> own() {
    return members.findById(caller.get().memberId()).onItem().ifNull().failWith(Problems::notFound);
  }

  private Uni<MemberView> view(Member member) {
    return companies.findById(member.companyId).map(company -> member.view(company.view()));
  }
}
