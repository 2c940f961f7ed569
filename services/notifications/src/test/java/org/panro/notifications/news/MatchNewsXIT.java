package org.panro.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.awaitKinds;
import static org.panro.notifications.PartiesFixture.kinds;
import static org.panro.notifications.PartiesFixture.match;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.matching.MatchStatus;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class MatchNewsXIT {
  private final UUID match = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void aMatchIsALeadToTheSellerAndAFindToTheBuyer() {
    Events.publish(match(match, 1, MatchStatus.PROPOSED));
    assertThat(awaitKinds("seller", match, 1)).containsExactly("new-lead");
    assertThat(awaitKinds("buyer", match, 1)).containsExactly("matches-found");
  }

  @Test
  void theSameEventTwiceAndTheStateAgainAreToldOnce() {
    UUID event = UUID.randomUUID();
    Events.publish(match(match, 1, MatchStatus.PROPOSED), event);
    Events.publish(match(match, 1, MatchStatus.PROPOSED), event);
    Events.publish(match(match, 2, MatchStatus.PROPOSED));
    Events.publish(match(match, 3, MatchStatus.ANSWERED, true, null));
    assertThat(awaitKinds("seller", match, 2)).containsExactly("buyer-interested", "new-lead");
    assertThat(kinds("buyer", match)).containsExactly("matches-found");
  }

  @Test
  void aStateOlderThanTheNewestIsPassedOver() {
    Events.publish(match(match, 5, MatchStatus.EXPIRED));
    Events.publish(match(match, 4, MatchStatus.PROPOSED));
    Events.publish(match(match, 6, MatchStatus.ANSWERED, true, null));
    assertThat(awaitKinds("seller", match, 1)).containsExactly("buyer-interested");
  }

  @Test
  void theBuyerHearsOfTheFirstMatchOfARequestAlone() {
    UUID second = Ids.next();
    Events.publish(match(match, 1, MatchStatus.PROPOSED));
    awaitKinds("buyer", match, 1);
    Events.publish(ofRequest(match, match(second, 1, MatchStatus.PROPOSED)));
    awaitKinds("seller", second, 1);
    assertThat(kinds("buyer", match)).containsExactly("matches-found");
  }

  @Test
  void anAnswerIsNewsToTheOtherSide() {
    Events.publish(match(match, 1, MatchStatus.ANSWERED, null, true));
    assertThat(awaitKinds("buyer", match, 1)).containsExactly("seller-interested");
    assertThat(kinds("seller", match)).isEmpty();
  }

  @Test
  void aRefusalIsNewsToWhoWasInterested() {
    Events.publish(match(match, 1, MatchStatus.DECLINED, false, true));
    assertThat(awaitKinds("seller", match, 1)).containsExactly("match-declined");
    assertThat(kinds("buyer", match)).isEmpty();
  }

  private static MatchState ofRequest(UUID request, MatchState match) {
    return new MatchState(
        match.aggregateId(),
        match.version(),
        request,
        match.productId(),
        match.buyerId(),
        match.sellerId(),
        match.requestTitle(),
        match.productName(),
        match.score(),
        match.status(),
        null,
        null,
        null,
        null);
  }
}
