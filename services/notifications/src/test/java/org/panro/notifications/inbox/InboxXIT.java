package org.panro.notifications.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.panro.notifications.PartiesFixture.BUYERS_MEMBER;
import static org.panro.notifications.PartiesFixture.INBOX;
import static org.panro.notifications.PartiesFixture.as;
import static org.panro.notifications.PartiesFixture.awaitKinds;
import static org.panro.notifications.PartiesFixture.notices;
import static org.panro.notifications.PartiesFixture.parties;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class InboxXIT {
  private final UUID deal = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void aNoticeIsItsMembersAlone() {
    String notice = noticed();
    as("seller").get(INBOX + "/" + notice).then().statusCode(200);
    as("buyer").get(INBOX + "/" + notice).then().statusCode(404);
    as("buyer").post(INBOX + "/" + notice + "/read").then().statusCode(404);
    given().get(INBOX + "/" + notice).then().statusCode(401);
  }

  @Test
  void aNoticeIsReadOnce() {
    String notice = noticed();
    as("seller")
        .header("If-Match", "\"0\"")
        .post(INBOX + "/" + notice + "/read")
        .then()
        .statusCode(200)
        .body("readAt", notNullValue())
        .header("ETag", "\"1\"");
    as("seller")
        .header("If-Match", "\"0\"")
        .post(INBOX + "/" + notice + "/read")
        .then()
        .statusCode(412);
  }

  @Test
  void afterReadingAllNoneIsUnread() {
    noticed();
    assertThat((int) as("seller").get(INBOX + "/unread").path("count")).isPositive();
    as("seller").post(INBOX + "/read").then().statusCode(200).body("count", equalTo(0));
    as("seller").get(INBOX + "?unread=true").then().body("total", equalTo(0));
  }

  @Test
  void mailsAreWantedUntilTurnedOff() {
    as("agent").get(INBOX + "/settings").then().body("mail", equalTo(true));
    as("agent").body("{\"mail\":false}").put(INBOX + "/settings").then().statusCode(200);
    as("agent").get(INBOX + "/settings").then().body("mail", equalTo(false));
    as("agent").body("{}").put(INBOX + "/settings").then().statusCode(400);
    as("agent").body("{\"mail\":true}").put(INBOX + "/settings").then().statusCode(200);
  }

  private String noticed() {
    Events.publish(new DealConfirmed(deal, 1, parties(deal, BUYERS_MEMBER)));
    awaitKinds("seller", deal, 1);
    return notices("seller", deal).getFirst().id().toString();
  }
}
