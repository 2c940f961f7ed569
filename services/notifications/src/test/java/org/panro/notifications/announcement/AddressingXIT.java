package org.panro.notifications.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.contracts.event.deal.DealParties;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class AddressingXIT {
  private static final UUID ADMINISTRATOR = UUID.fromString("00000000-0000-7000-8000-000000000104");

  @Test
  void whatCameBeforeItsMembersWaitsForThem() {
    UUID company = Ids.next();
    UUID deal = Ids.next();
    LocalizedText subject = new LocalizedText(null, "Servo motor");
    Events.publish(
        new DealConfirmed(
            deal, 1, new DealParties(company, Ids.next(), PartiesFixture.AGENT, null, subject)));
    PartiesFixture.known();
    PartiesFixture.awaitKinds("agent", deal, 1);

    Events.publish(PartiesFixture.member(ADMINISTRATOR, company, "ko"));

    assertThat(PartiesFixture.awaitKinds("admin", deal, 1)).containsExactly("deal-confirmed");
  }
}
