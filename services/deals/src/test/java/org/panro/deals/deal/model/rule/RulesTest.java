package org.panro.deals.deal.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.deals.deal.model.Party.BUYER;
import static org.panro.deals.deal.model.Party.SELLER;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Proofs;

class RulesTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Proofs AGREED = having(EvidenceKind.ACCEPTED_QUOTATION);
  private static final Proofs SIGNED_BY_BUYER =
      new Proofs(Set.of(EvidenceKind.ACCEPTED_QUOTATION), Set.of(BUYER), Set.of(), 1, 0);

  @Test
  void theCodeOfARuleIsItsSentence() {
    assertThat(new ContractIsSignedOnlyWithAnAcceptedQuotation(Proofs.NONE).code())
        .isEqualTo("contract-is-signed-only-with-an-accepted-quotation");
    assertThat(new OnlyASentQuotationIsAccepted(true).code())
        .isEqualTo("only-a-sent-quotation-is-accepted");
  }

  @Test
  void theFirstBrokenRuleIsTold() {
    Rule broken = new CompanySignsOnce(BUYER, SIGNED_BY_BUYER);
    assertThat(Rule.firstBroken(new SampleIsJudgedOnce(false), broken)).contains(broken);
    assertThat(Rule.firstBroken(new SampleIsJudgedOnce(false))).isEmpty();
  }

  @Test
  void onlyAnOpenDealChanges() {
    assertBroken(new OnlyAnOpenDealChanges(DealState.LOST));
    assertBroken(new OnlyAnOpenDealChanges(DealState.CONFIRMED));
    assertKept(new OnlyAnOpenDealChanges(DealState.IN_FULFILMENT));
  }

  @Test
  void aStateFollowsOnlyWhatPrecedesIt() {
    assertBroken(new StateFollowsOnlyWhatPrecedesIt(DealState.QUOTING, DealState.SAMPLING));
    assertKept(new StateFollowsOnlyWhatPrecedesIt(DealState.INTRODUCED, DealState.SAMPLING));
  }

  @Test
  void aStateOpensOnlyWithItsEvidence() {
    Rule broken =
        new StateOpensOnlyWithItsEvidence(DealState.SAMPLING, Set.of(EvidenceKind.MINUTES));
    assertBroken(broken);
    assertThat(broken.text()).isEqualTo(EvidenceKind.SAMPLE.missing());
    assertKept(new StateOpensOnlyWithItsEvidence(DealState.LOST, Set.of(EvidenceKind.REASON)));
  }

  @Test
  void aQuotationIsSentOnlyBeforeAgreement() {
    assertBroken(new QuotationIsSentOnlyBeforeAgreement(DealState.AGREED));
    assertKept(new QuotationIsSentOnlyBeforeAgreement(DealState.NEGOTIATING));
  }

  @Test
  void aCounterOfferAnswersAQuotation() {
    assertBroken(new CounterOfferAnswersAQuotation(BUYER, Proofs.NONE));
    assertKept(new CounterOfferAnswersAQuotation(SELLER, Proofs.NONE));
    assertKept(new CounterOfferAnswersAQuotation(BUYER, having(EvidenceKind.QUOTATION)));
  }

  @Test
  void aQuotationIsAcceptedByTheOtherSide() {
    assertBroken(new QuotationIsAcceptedByTheOtherSide(SELLER, SELLER));
    assertKept(new QuotationIsAcceptedByTheOtherSide(BUYER, SELLER));
  }

  @Test
  void onlyASentQuotationIsAccepted() {
    assertBroken(new OnlyASentQuotationIsAccepted(false));
    assertKept(new OnlyASentQuotationIsAccepted(true));
  }

  @Test
  void aQuotationIsAcceptedBeforeItExpires() {
    assertBroken(new QuotationIsAcceptedBeforeItExpires(NOON, NOON));
    assertKept(new QuotationIsAcceptedBeforeItExpires(NOON, NOON.minusMillis(1)));
  }

  @Test
  void aContractIsSignedOnlyWithAnAcceptedQuotation() {
    assertBroken(new ContractIsSignedOnlyWithAnAcceptedQuotation(having(EvidenceKind.QUOTATION)));
    assertKept(new ContractIsSignedOnlyWithAnAcceptedQuotation(AGREED));
  }

  @Test
  void aSignedContractIsNotRedrawn() {
    assertBroken(new SignedContractIsNotRedrawn(SIGNED_BY_BUYER));
    assertKept(new SignedContractIsNotRedrawn(AGREED));
  }

  @Test
  void aContractIsThereToSign() {
    assertBroken(new ContractIsThereToSign(false));
    assertKept(new ContractIsThereToSign(true));
  }

  @Test
  void aSignatureHoldsForTheFileAtHand() {
    assertBroken(new SignatureHoldsForTheFileAtHand("ab", "cd"));
    assertKept(new SignatureHoldsForTheFileAtHand("ab", "ab"));
  }

  @Test
  void aCompanySignsOnce() {
    assertBroken(new CompanySignsOnce(BUYER, SIGNED_BY_BUYER));
    assertKept(new CompanySignsOnce(SELLER, SIGNED_BY_BUYER));
  }

  @Test
  void aMilestoneIsMetOnlyUnderASignedContract() {
    assertBroken(new MilestoneIsMetOnlyUnderASignedContract(SIGNED_BY_BUYER));
    assertKept(new MilestoneIsMetOnlyUnderASignedContract(having(EvidenceKind.SIGNATURES_OF_BOTH)));
  }

  @Test
  void aMilestoneIsMetOnce() {
    assertBroken(new MilestoneIsMetOnce(true));
    assertKept(new MilestoneIsMetOnce(false));
  }

  @Test
  void aDealIsConfirmedOnlyAfterItsMilestones() {
    Proofs halfway = new Proofs(Set.of(), Set.of(), Set.of(), 2, 1);
    Proofs done = new Proofs(Set.of(), Set.of(), Set.of(), 2, 2);
    assertBroken(new DealIsConfirmedOnlyAfterItsMilestones(DealState.IN_FULFILMENT, halfway));
    assertBroken(new DealIsConfirmedOnlyAfterItsMilestones(DealState.CONTRACT_SIGNED, done));
    assertKept(new DealIsConfirmedOnlyAfterItsMilestones(DealState.IN_FULFILMENT, done));
  }

  @Test
  void aCompanyConfirmsOnce() {
    Proofs confirmed = new Proofs(Set.of(), Set.of(), Set.of(SELLER), 1, 1);
    assertBroken(new CompanyConfirmsOnce(SELLER, confirmed));
    assertKept(new CompanyConfirmsOnce(BUYER, confirmed));
  }

  @Test
  void aCompanyDoesNotBuyFromItself() {
    UUID company = new UUID(0, 1);
    assertBroken(new CompanyDoesNotBuyFromItself(company, company));
    assertKept(new CompanyDoesNotBuyFromItself(company, new UUID(0, 2)));
  }

  @Test
  void aSampleIsJudgedOnce() {
    assertBroken(new SampleIsJudgedOnce(true));
    assertKept(new SampleIsJudgedOnce(false));
  }

  private static Proofs having(EvidenceKind kind) {
    return new Proofs(Set.of(kind), Set.of(), Set.of(), 0, 0);
  }

  private static void assertBroken(Rule rule) {
    assertThat(rule.isBroken()).isTrue();
    assertThat(rule.text().ko()).isNotBlank();
    assertThat(rule.text().en()).isNotBlank();
  }

  private static void assertKept(Rule rule) {
    assertThat(rule.isBroken()).isFalse();
  }
}
