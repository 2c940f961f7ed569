package org.panro.deals.deal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.panro.deals.DealsFixture.SELLER;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.publishedProduct;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.panro.deals.ClockFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ResponseTimesXIT {
  private static final String PATH = "/api/deals/response-times/";

  @AfterEach
  void resetTheClock() {
    ClockFixture.reset();
  }

  @Test
  void aSellerNobodyAskedHasNoFigure() {
    given()
        .get(PATH + UUID.randomUUID())
        .then()
        .statusCode(200)
        .body("inquiries", equalTo(0))
        .body("answers", equalTo(0))
        .body("medianMinutes", nullValue());
  }

  /** The clock is set so far ahead that what other tests did lies more than a year back. */
  @Test
  void theFirstAnswerOfTheSellerCountsAndNothingElse() {
    ClockFixture.advance(Duration.ofDays(800));
    String first = inquired();
    String second = inquired();
    inquired();
    assertThat(figure().getInt("inquiries")).isEqualTo(3);
    assertThat(figure().getInt("answers")).isZero();

    say("buyer", first);
    say("agent", first);
    assertThat(figure().getInt("answers")).isZero();

    ClockFixture.advance(Duration.ofHours(5));
    say("seller", first);
    ClockFixture.advance(Duration.ofHours(20));
    say("seller", first);
    say("seller", second);
    assertThat(figure().getInt("answers")).isEqualTo(2);
    assertThat(figure().getLong("medianMinutes")).isBetween(299L, 302L);
    assertThat(figure().getInt("inquiries")).isEqualTo(3);
  }

  private static String inquired() {
    String body =
        "{\"productId\": \"%s\", \"message\": \"Can you ship?\"}"
            .formatted(publishedProduct(SELLER));
    List<String> opened = new ArrayList<>();
    Await.until(
        "the product is known",
        () -> {
          Response answer = post("buyer", "inquiries", body);
          return answer.statusCode() == 201 && opened.add(answer.path("id"));
        });
    return opened.getFirst();
  }

  private static void say(String member, String deal) {
    post(member, deal + "/messages", "{\"text\": \"Hello\"}").then().statusCode(201);
  }

  private static JsonPath figure() {
    return given().get(PATH + SELLER).jsonPath();
  }
}
