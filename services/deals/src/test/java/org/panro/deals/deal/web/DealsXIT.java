package org.panro.deals.deal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.panro.deals.DealsFixture.AGENT;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.agentIsKnown;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;
import static org.panro.deals.DealsFixture.read;
import static org.panro.deals.DealsFixture.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.DealLost;
import org.panro.deals.ClockFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class DealsXIT {
  private static final String LOST =
      "{\"to\": \"lost\", \"evidence\": [{\"kind\": \"reason\", \"id\": \"%s\"}]}";

  @AfterEach
  void letTimeBeAsItIs() {
    ClockFixture.reset();
  }

  @Test
  void aDealTellsWhatOpensTheStatesThatMayFollow() {
    as("buyer")
        .get(PATH + introduced())
        .then()
        .body("next.to", contains("sampling", "quoting", "lost"))
        .body("next.ready", contains(false, false, true))
        .body("next[0].evidence", equalTo("sample"))
        .body("next[0].text.en", equalTo("The seller has not sent a sample yet."));
  }

  @Test
  void aTransitionWithoutItsEvidenceNamesWhatIsMissing() {
    String deal = introduced();
    post("agent", deal + "/transitions", "{\"to\": \"sampling\"}")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("state-opens-only-with-its-evidence"))
        .body("detail", containsString("sample"));
    post("agent", deal + "/transitions", "{\"to\": \"confirmed\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("state-follows-only-what-precedes-it"));
  }

  @Test
  void aDealIsGivenUpForAReasonOfTheList() {
    String deal = introduced();
    post("buyer", deal + "/transitions", LOST.formatted("bad-mood")).then().statusCode(400);
    post("buyer", deal + "/transitions", LOST.formatted("lead-time"))
        .then()
        .statusCode(200)
        .body("state", equalTo("lost"))
        .body("lostReason", equalTo("lead-time"));
    DealLost told = Events.await(DealLost.class, UUID.fromString(deal), fact -> true);
    assertThat(told.reason()).isEqualTo("lead-time");
    post("seller", deal + "/quotations", quotation("100")).then().statusCode(409);
  }

  @Test
  void aStaleVersionIsNotMoved() {
    String deal = introduced();
    as("buyer")
        .header("If-Match", "\"77\"")
        .body(LOST.formatted("price"))
        .post(PATH + deal + "/transitions")
        .then()
        .statusCode(412);
    assertThat(state(deal)).isEqualTo("introduced");
  }

  @Test
  void aDealInWhichNothingHappensIsStaleAfterItsPatience() {
    String deal = introduced();
    ClockFixture.advance(Duration.ofDays(4));
    as("agent").get(PATH + deal).then().body("stale", equalTo(true));
    assertThat(read("agent", "?stale=true&size=100").getList("items.id")).contains(deal);
    post("buyer", deal + "/messages", "{\"text\": \"Still there?\"}").then().statusCode(201);
    as("agent").get(PATH + deal).then().body("stale", equalTo(false));
  }

  @Test
  void anAgentTakesADeal() {
    agentIsKnown();
    String deal = introduced();
    post("seller", deal + "/agent", "{}").then().statusCode(403);
    String stranger = "{\"agentId\": \"%s\"}".formatted(UUID.randomUUID());
    post("agent", deal + "/agent", stranger).then().statusCode(400);
    post("agent", deal + "/agent", "{}").then().body("agentId", equalTo(AGENT.toString()));
    String handed = "{\"agentId\": \"%s\"}".formatted(AGENT);
    Await.until(
        "the agent is known", () -> post("agent", deal + "/agent", handed).statusCode() == 200);
  }

  @Test
  void listsAreOfOnesOwnByState() {
    String deal = introduced();
    post("seller", deal + "/quotations", quotation("100")).then().statusCode(201);
    assertThat(read("seller", "?state=quoting&size=100").getList("items.id")).contains(deal);
    assertThat(read("seller", "?state=sampling&size=100").getList("items.id")).doesNotContain(deal);
    assertThat(read("seller2", "?state=quoting").getInt("total")).isZero();
    as("seller").get(PATH + "?state=unheard-of").then().statusCode(400);
  }

  @Test
  void theTimelineTellsWhoDidWhat() {
    String deal = introduced();
    post("seller", deal + "/quotations", quotation("100")).then().statusCode(201);
    as("buyer")
        .get(PATH + deal + "/timeline")
        .then()
        .body("items.kind", contains("transition", "quotation", "opened"))
        .body("items[1].side", equalTo("seller"))
        .body("items[1].memberId", equalTo(null))
        .body("items[1].text.ko", equalTo("판매 회사가 1번 견적을 보냈어요."));
  }
}
