package org.panro.deals.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.SELLER;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;
import static org.panro.deals.DealsFixture.read;
import static org.panro.deals.DealsFixture.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.QuotationAccepted;
import org.panro.deals.ClockFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class QuotationsXIT {

  @AfterEach
  void letTimeBeAsItIs() {
    ClockFixture.reset();
  }

  @Test
  void offersOfBothSidesShareOneNumberingAndReplaceEachOther() {
    String deal = introduced();
    post("seller", deal + "/quotations", quotation("100"))
        .then()
        .statusCode(201)
        .header("Location", endsWith("/quotations/1"))
        .body("total.amount", equalTo("2000.00"));
    assertThat(state(deal)).isEqualTo("quoting");
    post("buyer", deal + "/quotations", quotation("90")).then().body("version", equalTo(2));
    assertThat(state(deal)).isEqualTo("negotiating");
    post("seller", deal + "/quotations", quotation("95")).then().body("version", equalTo(3));
    assertThat(read("buyer", deal + "/quotations").getList("items.state"))
        .containsExactly("sent", "superseded", "superseded");
    assertThat(read("buyer", deal + "/quotations/2").getString("side")).isEqualTo("buyer");
  }

  @Test
  void theBuyerDoesNotOfferFirst() {
    post("buyer", introduced() + "/quotations", quotation("90"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("counter-offer-answers-a-quotation"));
  }

  @Test
  void onlyTheOtherSideAcceptsAndNeverAnAgentForIt() {
    String deal = quoted();
    post("seller", deal + "/quotations/1/accept", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("quotation-is-accepted-by-the-other-side"));
    post("agent", deal + "/quotations/1/accept", "{}").then().statusCode(403);
    as("agent")
        .header("Panro-Acting-For", "00000000-0000-7000-8000-000000000002")
        .body("{}")
        .post(PATH + deal + "/quotations/1/accept")
        .then()
        .statusCode(403);
    post("buyer", deal + "/quotations/1/accept", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("accepted"));
    assertThat(state(deal)).isEqualTo("agreed");
    assertThat(
            Events.await(QuotationAccepted.class, UUID.fromString(deal), fact -> true).quotation())
        .isEqualTo(1);
  }

  @Test
  void ofSeveralAcceptancesAtOnceOneWins() {
    String deal = quoted();
    List<CompletableFuture<Integer>> tries =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> post("buyer", deal + "/quotations/1/accept", "{}").statusCode()))
            .limit(4)
            .toList();
    assertThat(tries.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 409, 409, 409);
  }

  @Test
  void theSameKeyGivesTheFirstAnswerAgain() {
    String deal = introduced();
    for (int tries = 0; tries < 2; tries++) {
      as("seller")
          .header("Idempotency-Key", "quote-" + deal)
          .body(quotation("100"))
          .post(PATH + deal + "/quotations")
          .then()
          .statusCode(201)
          .body("version", equalTo(1));
    }
    assertThat(read("seller", deal + "/quotations").getInt("total")).isEqualTo(1);
  }

  @Test
  void anAgentQuotesForTheSellerAndNeverForNobody() {
    String deal = introduced();
    post("agent", deal + "/quotations", quotation("100")).then().statusCode(403);
    as("agent")
        .header("Panro-Acting-For", SELLER.toString())
        .body(quotation("100"))
        .post(PATH + deal + "/quotations")
        .then()
        .statusCode(201)
        .body("side", equalTo("seller"));
  }

  @Test
  void anExpiredQuotationIsNotAccepted() {
    String deal = introduced();
    String until = Instant.now().plus(Duration.ofHours(1)).toString();
    post("seller", deal + "/quotations", quotation("100", "EUR", until)).then().statusCode(201);
    ClockFixture.advance(Duration.ofHours(2));
    post("buyer", deal + "/quotations/1/accept", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("quotation-is-accepted-before-it-expires"));
    as("buyer").get(PATH + deal + "/quotations/1").then().body("state", equalTo("expired"));
    Await.until(
        "the expiry is in the timeline",
        () ->
            read("buyer", deal + "/timeline")
                .getList("items.text.en")
                .contains("Quotation 1 has expired."));
  }

  @Test
  void aQuotationThatCannotBeSummedIsRefused() {
    String deal = introduced();
    post("seller", deal + "/quotations", quotation("100", "QQQ", "2099-01-01T00:00:00Z"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("lines[0].unitPrice.currency"));
    post("seller", deal + "/quotations", quotation("100", "EUR", "2020-01-01T00:00:00Z"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("validUntil"));
  }

  private static String quoted() {
    String deal = introduced();
    post("seller", deal + "/quotations", quotation("100")).then().statusCode(201);
    return deal;
  }
}
