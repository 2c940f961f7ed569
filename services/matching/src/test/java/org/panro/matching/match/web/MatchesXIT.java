package org.panro.matching.match.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.panro.matching.MatchingFixture.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.matching.MatchStatus;
import org.panro.matching.MatchingFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Replayed;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class MatchesXIT {
  private static final String PATH = "/api/matching/matches/";

  private final UUID product = Ids.next();
  private final UUID request = Ids.next();
  private String word = "";

  @BeforeEach
  void chooseAWordOfThisTestAlone() {
    word = "w" + product.toString().replace("-", "");
  }

  @Test
  void aRequestFindsAProductThatWasThereWithReasonsInBothLanguages() {
    publishProduct();
    publishRequest(Visibility.PUBLIC);
    JsonPath found = awaitMatch();
    assertThat(found.getString("items[0].product.id")).isEqualTo(product.toString());
    assertThat(found.getList("items[0].reasons.criterion")).contains("text");
    assertThat(found.getString("items[0].reasons[0].text.ko")).isNotBlank();
    assertThat(found.getString("items[0].reasons[0].text.en")).isNotBlank();
  }

  @Test
  void aProductFindsARequestThatWasThere() {
    publishRequest(Visibility.PUBLIC);
    publishProduct();
    assertThat(awaitMatch().getString("items[0].request.id")).isEqualTo(request.toString());
  }

  @Test
  void anotherCompanySeesNothingOfAMatch() {
    String id = matched();
    as("seller2").get(PATH + id).then().statusCode(404);
    as("buyer2").body("{\"interested\":true}").post(PATH + id + "/answer").then().statusCode(404);
    as("buyer2").get("/api/matching/matches?request=" + request).then().body("total", equalTo(0));
    given().get(PATH + id).then().statusCode(401);
  }

  @Test
  void interestOfBothSidesIsTellingADeal() {
    String id = matched();
    as("seller").body("{\"interested\":true}").post(PATH + id + "/answer").then().statusCode(200);
    as("buyer")
        .body("{\"interested\":true}")
        .post(PATH + id + "/answer")
        .then()
        .statusCode(200)
        .body("state", equalTo("mutual"));
    MatchState told =
        Events.await(
            MatchState.class, UUID.fromString(id), state -> state.status() == MatchStatus.MUTUAL);
    assertThat(told.dealId()).isNotNull();
  }

  @Test
  void onlyAnAgentIntroducesAndTheAnswerNamesTheDeal() {
    String id = matched();
    as("buyer").body("{}").post(PATH + id + "/introduce").then().statusCode(403);
    as("agent")
        .body("{}")
        .post(PATH + id + "/introduce")
        .then()
        .statusCode(202)
        .header("Location", startsWith("/api/deals/"));
    as("agent").body("{}").post(PATH + id + "/introduce").then().statusCode(409);
  }

  @Test
  void bothSidesSeeTheMatchAndWhatIsMissingInBothLanguages() {
    String id = matched();
    for (String side : List.of("seller", "buyer")) {
      JsonPath seen = as(side).get(PATH + id).jsonPath();
      assertThat(seen.getList("gaps")).isNotEmpty();
      assertThat(seen.getString("gaps[0].text.ko")).isNotBlank();
      assertThat(seen.getString("gaps[0].text.en")).isNotBlank();
    }
  }

  @Test
  void oneSidesNoEndsTheMatch() {
    String id = matched();
    as("buyer")
        .body("{\"interested\":false,\"reason\":\"too late\"}")
        .post(PATH + id + "/answer")
        .then()
        .statusCode(200)
        .body("state", equalTo("declined"));
    as("seller").body("{\"interested\":true}").post(PATH + id + "/answer").then().statusCode(409);
    as("agent").body("{}").post(PATH + id + "/introduce").then().statusCode(409);
  }

  @Test
  void anIntroducedPairIsNotProposedAgain() {
    String id = matched();
    as("agent").body("{}").post(PATH + id + "/introduce").then().statusCode(202);
    publishProduct(2, "2" + word + " " + word);
    Await.until("the new name", () -> nameOf(id).startsWith("2"));
    assertThat(total("request=" + request)).isEqualTo(1);
    as("agent").get(PATH + id).then().body("state", equalTo("introduced"));
  }

  @Test
  void aMatchIsToldAgainWithItsVersion() {
    String id = matched();
    as("agent").body("{}").post(PATH + id + "/introduce").then().statusCode(202);
    UUID match = UUID.fromString(id);
    MatchState first =
        Events.await(MatchState.class, match, state -> state.status() == MatchStatus.INTRODUCED);
    assertThat(Replayed.again("matching", MatchState.class, match).version())
        .isEqualTo(first.version());
  }

  @Test
  void whatCannotBeReadIsSetAsideWithTheReason() {
    Events.publishRaw("product", product, "org.panro.product.state.v1", "not json");
    Events.publishRaw("sourcing-request", request, "org.panro.sourcing-request.state.v1", "[]");
    assertThat(Events.awaitDeadLetter("product", "matching", product))
        .contains("not readable as ProductState");
    assertThat(Events.awaitDeadLetter("sourcing-request", "matching", request))
        .contains("not readable as SourcingRequestState");
  }

  @Test
  void aSellerThatIsNotInvitedHasNoMatch() {
    publishProduct();
    publishRequest(Visibility.INVITED);
    publishRequest(Ids.next(), Visibility.PUBLIC);
    Await.until("a match", () -> total("product=" + product) == 1);
    assertThat(total("request=" + request)).isZero();
  }

  @Test
  void aClosedRequestsMatchesAreGone() {
    matched();
    Events.publish(
        MatchingFixture.request(request, word, Visibility.PUBLIC, 2, SourcingRequestStatus.CLOSED));
    Await.until("no match", () -> total("request=" + request) == 0);
  }

  @Test
  void aProductFoundByMoreThanItsNameStaysMatchedWhereItChanges() {
    Events.publish(MatchingFixture.product(product, 1, "Crate", word));
    publishRequest(Visibility.PUBLIC);
    String id = awaitMatch().getString("items[0].id");
    Events.publish(MatchingFixture.product(product, 2, "Box", word));
    Await.until("a match", () -> "Box".equals(nameOf(id)));
    assertThat(total("request=" + request)).isEqualTo(1);
  }

  @Test
  void aSellerOffersAProductItself() {
    publishProduct();
    publishRequest(Visibility.PUBLIC);
    awaitMatch();
    as("seller")
        .body("{\"productId\":\"%s\",\"requestId\":\"%s\"}".formatted(product, request))
        .post("/api/matching/matches")
        .then()
        .statusCode(201)
        .body("state", equalTo("answered"))
        .body("reasons.criterion", hasItem("text"));
  }

  private String matched() {
    publishProduct();
    publishRequest(Visibility.PUBLIC);
    return awaitMatch().getString("items[0].id");
  }

  private static String nameOf(String id) {
    return as("agent").get(PATH + id).path("product.name.en");
  }

  private void publishProduct() {
    publishProduct(1, word);
  }

  private void publishProduct(long version, String name) {
    Events.publish(MatchingFixture.product(product, version, name));
  }

  private void publishRequest(Visibility visibility) {
    publishRequest(request, visibility);
  }

  private void publishRequest(UUID id, Visibility visibility) {
    Events.publish(
        MatchingFixture.request(id, word, visibility, 1, SourcingRequestStatus.PUBLISHED));
  }

  private JsonPath awaitMatch() {
    Await.until("a match", () -> total("request=" + request) == 1);
    return as("agent").get("/api/matching/matches?request=" + request).jsonPath();
  }

  private static int total(String parameters) {
    return as("agent").get("/api/matching/matches?" + parameters).path("total");
  }
}
