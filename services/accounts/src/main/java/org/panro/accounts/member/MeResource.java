package org.panro.accounts.member;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.panro.accounts.company.CompanyRepository;
import org.panro.contracts.accounts.MeApi;
import org.panro.contracts.accounts.MemberView;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.problem.Problems;

@Authenticated
class MeResource implements MeApi {
  private final MemberRepository members;
  private final CompanyRepository companies;
  private final CurrentCaller caller;

  MeResource(MemberRepository members, CompanyRepository companies, CurrentCaller caller) {
    this.members = members;
    this.companies = companies;
    this.caller = caller;
  }

  @Override
  @WithSession
  public Uni<MemberView> get() {
    return members
        .findById(caller.get().memberId())
        .onItem()
        .ifNull()
        .failWith(Problems::notFound)
        .chain(
            member ->
                companies.findById(member.companyId).map(company -> member.view(company.view())));
  }
}
