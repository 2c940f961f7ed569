package org.panro.portal.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.portal.deal.DossierFixture.confirmation;
import static org.panro.portal.deal.DossierFixture.contract;
import static org.panro.portal.deal.DossierFixture.dossier;
import static org.panro.portal.deal.DossierFixture.offer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.deals.Side;

class DossierTest {
  private static final List<Side> BOTH = List.of(Side.SELLER, Side.BUYER);

  @Test
  void theOtherCompanyMayAcceptAnOfferThatStands() {
    QuotationView offer = offer(1, Side.SELLER, QuotationState.SENT);

    assertThat(dossier(DealState.QUOTING, Side.BUYER, offer).mayAccept(offer)).isTrue();
    assertThat(dossier(DealState.QUOTING, Side.SELLER, offer).mayAccept(offer)).isFalse();
    assertThat(dossier(DealState.QUOTING, Side.AGENT, offer).mayAccept(offer)).isFalse();
  }

  @Test
  void nobodyMayAcceptAnOfferThatWasReplaced() {
    QuotationView replaced = offer(1, Side.SELLER, QuotationState.SUPERSEDED);

    assertThat(dossier(DealState.QUOTING, Side.BUYER, replaced).mayAccept(replaced)).isFalse();
  }

  @Test
  void theSellerQuotesFirst() {
    assertThat(dossier(DealState.INTRODUCED, Side.SELLER).mayQuote()).isTrue();
    assertThat(dossier(DealState.INTRODUCED, Side.BUYER).mayQuote()).isFalse();
  }

  @Test
  void theBuyerMayAnswerAQuotationWithAnother() {
    QuotationView offer = offer(1, Side.SELLER, QuotationState.SENT);

    assertThat(dossier(DealState.QUOTING, Side.BUYER, offer).mayQuote()).isTrue();
  }

  @Test
  void pricesAreSettledByTheAgreement() {
    QuotationView accepted = offer(1, Side.SELLER, QuotationState.ACCEPTED);

    assertThat(dossier(DealState.AGREED, Side.SELLER, accepted).mayQuote()).isFalse();
  }

  @Test
  void aContractIsDrawnOnceAnOfferIsAcceptedAndUntilSomebodySigns() {
    QuotationView accepted = offer(1, Side.SELLER, QuotationState.ACCEPTED);

    assertThat(dossier(DealState.QUOTING, Side.SELLER).mayDraw()).isFalse();
    assertThat(dossier(DealState.AGREED, Side.AGENT, accepted).mayDraw()).isTrue();
    assertThat(
            dossier(
                    DealState.AGREED,
                    Side.SELLER,
                    contract(List.of(Side.BUYER), false),
                    List.of(),
                    accepted)
                .mayDraw())
        .isFalse();
  }

  @Test
  void aCompanySignsOnceAndAnAgentNever() {
    assertThat(signed(Side.SELLER, List.of()).maySign()).isTrue();
    assertThat(signed(Side.SELLER, List.of(Side.SELLER)).maySign()).isFalse();
    assertThat(signed(Side.AGENT, List.of()).maySign()).isFalse();
  }

  @Test
  void aDealIsConfirmedOnceByEachCompanyAfterItsMilestones() {
    assertThat(fulfilled(Side.BUYER, true).mayConfirm()).isTrue();
    assertThat(fulfilled(Side.BUYER, false).mayConfirm()).isFalse();
    assertThat(fulfilled(Side.AGENT, true).mayConfirm()).isFalse();
    assertThat(
            dossier(
                    DealState.IN_FULFILMENT,
                    Side.BUYER,
                    contract(BOTH, true),
                    List.of(confirmation(Side.BUYER)))
                .mayConfirm())
        .isFalse();
  }

  private static Dossier signed(Side reader, List<Side> signed) {
    return dossier(DealState.AGREED, reader, contract(signed, false), List.of());
  }

  private static Dossier fulfilled(Side reader, boolean met) {
    return dossier(DealState.IN_FULFILMENT, reader, contract(BOTH, met), List.of());
  }
}
