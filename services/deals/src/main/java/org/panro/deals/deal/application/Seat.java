package org.panro.deals.deal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.Side;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.Party;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CompanyRole;
import org.panro.shared.identity.Role;
import org.panro.shared.problem.Problems;

/** Somebody's place in a deal: whose side it is and what that allows. */
public record Seat(StoredDeal deal, Caller caller, Side side) {

  /** The company that acts; an agent has one only while acting for it. */
  public Party party() {
    return switch (side) {
      case SELLER -> Party.SELLER;
      case BUYER -> Party.BUYER;
      case AGENT ->
          throw forbidden(
              new LocalizedText(
                  "거래하는 두 회사만 할 수 있어요.", "Only the two companies of the deal do this."));
    };
  }

  /** The company that acts, where it has to be that one. */
  public Party party(Party required) {
    if (party() != required) {
      throw forbidden(
          required == Party.SELLER
              ? new LocalizedText("판매 회사만 할 수 있어요.", "Only the seller does this.")
              : new LocalizedText("구매 회사만 할 수 있어요.", "Only the buyer does this."));
    }
    return required;
  }

  /** The company that binds itself: never by an agent for it, nor by a member who only looks. */
  public Party ownHand() {
    if (isAgents()) {
      throw forbidden(
          new LocalizedText(
              "상담원은 수락, 서명, 확정을 대신할 수 없어요.",
              "An agent never accepts, signs or confirms for a company."));
    }
    if (caller.companyRole() == CompanyRole.VIEWER) {
      throw forbidden(new LocalizedText("보기만 할 수 있는 구성원이에요.", "This member may only look."));
    }
    return party();
  }

  /** The company that binds itself by a member who may approve. */
  public Party approvingHand() {
    Party party = ownHand();
    if (!caller.companyRole().mayApprove()) {
      throw forbidden(
          new LocalizedText(
              "소유자나 승인자만 할 수 있어요.", "Only an owner or an approver of the company does this."));
    }
    return party;
  }

  /** Who acted for a company is known to that company and to agents. */
  public boolean maySeeMembersOf(@Nullable UUID company) {
    return isAgents() || caller.company().equals(company);
  }

  public boolean isAgents() {
    return caller.is(Role.AGENT);
  }

  Author author() {
    return new Author(side, caller.memberId(), caller.company(), caller.actor());
  }

  private static RuntimeException forbidden(LocalizedText why) {
    return Problems.of(ProblemType.FORBIDDEN, why);
  }
}
