package org.panro.buyers.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class SourcingRequestsXIT {
  private static final String PATH = "/api/buyers/requests/";

  @Test
  void aDraftIsItsBuyersAlone() {
    String id = drafted("public");
    as("buyer2").get(PATH + id).then().statusCode(404);
    given().get(PATH + id).then().statusCode(404);
    as("buyer2").post(PATH + id + "/publish").then().statusCode(404);
  }

  @Test
  void aPublicRequestShowsNoTargetPriceAndNoName() {
    String id = published("public");
    given()
        .get(PATH + id)
        .then()
        .statusCode(200)
        .body("title.en", equalTo("Servo motors"))
        .body("items[0].targetPrice", nullValue())
        .body("buyerId", nullValue());
    as("buyer").get(PATH + id).then().body("items[0].targetPrice.amount", equalTo("120.50"));
  }

  @Test
  void aListShowsEachRequestAsItsReaderMaySeeIt() {
    String first = published("public");
    String second = published("public");
    JsonPath seen = given().get(PATH).jsonPath();
    assertThat(seen.getList("items.id")).containsSubsequence(second, first);
    assertThat(seen.getList("items.buyerId")).containsOnlyNulls();
    assertThat(as("agent").get(PATH + "?scope=public").jsonPath().getList("items.buyerId"))
        .doesNotContainNull();
  }

  @Test
  void anInvitedRequestIsKnownToTheInvitedAlone() {
    String id = published("invited");
    as("seller").get(PATH + id).then().statusCode(404);
    as("buyer")
        .body("{\"companyId\": \"00000000-0000-7000-8000-000000000001\"}")
        .post(PATH + id + "/invitations")
        .then()
        .statusCode(200);
    as("seller").get(PATH + id).then().statusCode(200);
    as("seller2").get(PATH + id).then().statusCode(404);
  }

  @Test
  void aClosedRequestDoesNotChangeAnyMore() {
    String id = published("public");
    as("buyer").body("{}").post(PATH + id + "/close").then().statusCode(200);
    as("buyer")
        .post(PATH + id + "/publish")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("request-is-closed"));
  }

  @Test
  void publishingIsTold() {
    String id = published("public");
    SourcingRequestState told =
        Events.await(
            SourcingRequestState.class,
            UUID.fromString(id),
            state -> state.status() == SourcingRequestStatus.PUBLISHED);
    assertThat(told.need().title().en()).isEqualTo("Servo motors");
  }

  private static String published(String visibility) {
    String id = drafted(visibility);
    as("buyer").post(PATH + id + "/publish").then().statusCode(200);
    return id;
  }

  private static String drafted(String visibility) {
    return as("buyer")
        .body(
            """
            {"title": {"en": "Servo motors"}, "visibility": "%s",
             "items": [{"name": {"en": "Servo motor 400 W"}, "quantity": 20, "unit": "C62",
                        "targetPrice": {"amount": "120.50", "currency": "EUR"}}]}"""
                .formatted(visibility))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }
}
