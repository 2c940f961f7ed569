package org.panro.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.BUYER;
import static org.panro.notifications.PartiesFixture.SELLER;
import static org.panro.notifications.PartiesFixture.awaitKinds;
import static org.panro.notifications.PartiesFixture.kinds;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class RequestNewsXIT {
  private final UUID request = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void anInvitedCompanyHearsOfTheRequestOnce() {
    Events.publish(state(1, SourcingRequestStatus.PUBLISHED, Visibility.INVITED));
    Events.publish(state(2, SourcingRequestStatus.PUBLISHED, Visibility.INVITED));
    Events.publish(state(3, SourcingRequestStatus.EXPIRED, Visibility.INVITED));
    assertThat(awaitKinds("buyer", request, 1)).containsExactly("request-expired");
    assertThat(kinds("seller", request)).containsExactly("invitation");
  }

  @Test
  void aDraftIsNewsToNobody() {
    Events.publish(state(1, SourcingRequestStatus.DRAFT, Visibility.INVITED));
    Events.publish(state(2, SourcingRequestStatus.EXPIRED, Visibility.INVITED));
    awaitKinds("buyer", request, 1);
    assertThat(kinds("seller", request)).isEmpty();
  }

  private SourcingRequestState state(
      long version, SourcingRequestStatus status, Visibility visibility) {
    LocalizedText name = new LocalizedText("서보 모터", null);
    SourcingNeed need =
        new SourcingNeed(
            null,
            name,
            null,
            null,
            null,
            List.of(new SourcingNeed.Item(name, BigDecimal.TEN, "C62", null)),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            visibility,
            null,
            null);
    return new SourcingRequestState(request, version, BUYER, status, need, List.of(SELLER), false);
  }
}
