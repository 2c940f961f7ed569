package org.panro.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.AGENT;
import static org.panro.notifications.PartiesFixture.BUYERS_MEMBER;
import static org.panro.notifications.PartiesFixture.SELLER;
import static org.panro.notifications.PartiesFixture.SELLERS_MEMBER;
import static org.panro.notifications.PartiesFixture.awaitKinds;
import static org.panro.notifications.PartiesFixture.kinds;
import static org.panro.notifications.PartiesFixture.member;
import static org.panro.notifications.PartiesFixture.notices;
import static org.panro.notifications.PartiesFixture.parties;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.ContractSigned;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.contracts.event.deal.DealLost;
import org.panro.contracts.event.deal.DealOpened;
import org.panro.contracts.event.deal.DealStateChanged;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.contracts.event.deal.MilestoneMet;
import org.panro.contracts.event.deal.QuotationAccepted;
import org.panro.contracts.event.deal.QuotationSent;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class DealNewsXIT {
  private final UUID deal = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void bothSidesAndTheAgentHearThatADealIsOpen() {
    Events.publish(new DealOpened(deal, 1, parties(deal, null), "mutual-interest"));
    assertThat(awaitKinds("seller", deal, 1)).containsExactly("mutual-interest");
    assertThat(awaitKinds("buyer", deal, 1)).containsExactly("mutual-interest");
    assertThat(awaitKinds("agent", deal, 1)).containsExactly("deal-assigned");
  }

  @Test
  void whoActedIsNotTold() {
    Events.publish(new DealOpened(deal, 1, parties(deal, AGENT), "introduction"));
    Events.publish(new DealConfirmed(deal, 2, parties(deal, BUYERS_MEMBER)));
    assertThat(awaitKinds("agent", deal, 1)).containsExactly("deal-confirmed");
    assertThat(awaitKinds("seller", deal, 2)).containsExactly("deal-confirmed", "introduction");
    assertThat(awaitKinds("buyer", deal, 1)).containsExactly("introduction");
  }

  @Test
  void aMessageIsMeantForTheOtherSide() {
    Events.publish(new MessagePosted(deal, 2, parties(deal, SELLERS_MEMBER), Ids.next()));
    awaitKinds("buyer", deal, 1);
    assertThat(notices("buyer", deal).getFirst().text().en()).startsWith("Hanbit Precision wrote");
    assertThat(kinds("seller", deal)).isEmpty();
  }

  @Test
  void colleaguesHearOfWhatChangesADeal() {
    UUID colleague = Ids.next();
    Events.publish(member(colleague, SELLER, "ko"));
    Events.publish(new QuotationAccepted(deal, 4, parties(deal, colleague), 2));
    assertThat(awaitKinds("seller", deal, 1)).containsExactly("quotation-accepted");
    assertThat(awaitKinds("buyer", deal, 1)).containsExactly("quotation-accepted");
  }

  @Test
  void eachStepIsToldWithItsOwnWords() {
    Events.publish(new QuotationSent(deal, 2, parties(deal, SELLERS_MEMBER), 1));
    Events.publish(new DealStateChanged(deal, 3, parties(deal, null), "introduced", "quoting"));
    Events.publish(new ContractSigned(deal, 4, parties(deal, SELLERS_MEMBER), "ab".repeat(32)));
    Events.publish(
        new MilestoneMet(deal, 5, parties(deal, SELLERS_MEMBER), Ids.next(), "shipment"));
    Events.publish(new DealLost(deal, 6, parties(deal, SELLERS_MEMBER), "lead-time"));
    assertThat(awaitKinds("buyer", deal, 4))
        .containsExactly("deal-lost", "milestone-met", "contract-signed", "quotation-sent");
    assertThat(notices("buyer", deal).getFirst().text().ko()).contains("이유: 납기.");
  }

  @Test
  void anUnreadableFactIsSetAsideAndTheNextIsTold() {
    Events.publishRaw("deal", deal, "org.panro.deal.unheard-of.v1", "{}");
    Events.publish(new DealConfirmed(deal, 2, parties(deal, BUYERS_MEMBER)));
    assertThat(awaitKinds("seller", deal, 1)).containsExactly("deal-confirmed");
  }
}
