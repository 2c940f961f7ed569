package org.panro.deals.deal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.deals.Side;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.Party;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CompanyRole;
import org.panro.shared.identity.Role;

class SeatTest {
  private static final UUID MEMBER = new UUID(0, 1);
  private static final UUID COMPANY = new UUID(0, 2);
  private static final UUID OTHER = new UUID(0, 3);

  @Test
  void aCompanysMemberActsForItsSide() {
    assertThat(buyer(CompanyRole.EDITOR).party()).isEqualTo(Party.BUYER);
    assertThat(buyer(CompanyRole.EDITOR).party(Party.BUYER)).isEqualTo(Party.BUYER);
    assertForbidden(() -> buyer(CompanyRole.EDITOR).party(Party.SELLER));
  }

  @Test
  void anAgentHasASideOnlyWhileActingForACompany() {
    assertForbidden(() -> agent(Side.AGENT, null).party());
    assertThat(agent(Side.SELLER, OTHER).party()).isEqualTo(Party.SELLER);
  }

  @Test
  void nobodyButTheCompanysOwnMembersBindsIt() {
    assertForbidden(() -> agent(Side.SELLER, OTHER).ownHand());
    assertForbidden(() -> buyer(CompanyRole.VIEWER).ownHand());
    assertThat(buyer(CompanyRole.EDITOR).ownHand()).isEqualTo(Party.BUYER);
  }

  @Test
  void onlyOwnersAndApproversSign() {
    assertForbidden(() -> buyer(CompanyRole.EDITOR).approvingHand());
    assertThat(buyer(CompanyRole.APPROVER).approvingHand()).isEqualTo(Party.BUYER);
    assertThat(buyer(CompanyRole.OWNER).approvingHand()).isEqualTo(Party.BUYER);
  }

  @Test
  void whoActedIsKnownToTheOwnCompanyAndToAgents() {
    assertThat(buyer(CompanyRole.VIEWER).maySeeMembersOf(COMPANY)).isTrue();
    assertThat(buyer(CompanyRole.OWNER).maySeeMembersOf(OTHER)).isFalse();
    assertThat(agent(Side.AGENT, null).maySeeMembersOf(OTHER)).isTrue();
  }

  @Test
  void anAuthorIsBothTheAgentAndTheCompanyActedFor() {
    Author author = agent(Side.SELLER, OTHER).author();
    assertThat(author.memberId()).isEqualTo(MEMBER);
    assertThat(author.companyId()).isEqualTo(OTHER);
    assertThat(author.side()).isEqualTo(Side.SELLER);
  }

  private static Seat buyer(CompanyRole role) {
    return new Seat(
        new StoredDeal(), new Caller(MEMBER, COMPANY, Set.of(Role.BUYER), role, null), Side.BUYER);
  }

  private static Seat agent(Side side, @Nullable UUID actingFor) {
    return new Seat(
        new StoredDeal(),
        new Caller(MEMBER, COMPANY, Set.of(Role.AGENT), CompanyRole.OWNER, actingFor),
        side);
  }

  private static void assertForbidden(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(403));
  }
}
