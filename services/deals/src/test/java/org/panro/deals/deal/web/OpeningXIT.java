package org.panro.deals.deal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.panro.deals.DealsFixture.AGENT;
import static org.panro.deals.DealsFixture.BUYER;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.SELLER;
import static org.panro.deals.DealsFixture.agentIsKnown;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.awaitDeal;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.match;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.publishedProduct;
import static org.panro.deals.DealsFixture.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.event.deal.DealOpened;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class OpeningXIT {

  @Test
  void anIntroductionOpensTheDealThatItNames() {
    String deal = introduced();
    as("buyer")
        .get(PATH + deal)
        .then()
        .statusCode(200)
        .body("origin", equalTo("introduction"))
        .body("state", equalTo("introduced"))
        .body("agentId", equalTo(AGENT.toString()))
        .body("product.name.en", equalTo("Servo motor"))
        .body("request.title.en", equalTo("Servo motors wanted"))
        .body("stale", equalTo(false));
    DealOpened told = Events.await(DealOpened.class, UUID.fromString(deal), fact -> true);
    assertThat(told.version()).isEqualTo(1);
    assertThat(told.parties().memberId()).isEqualTo(AGENT);
  }

  @Test
  void theSameMatchTwiceAndOutOfOrderOpensOneDeal() {
    UUID deal = Ids.next();
    UUID match = Ids.next();
    UUID request = Ids.next();
    MatchState mutual = match(match, 4, deal, request, MatchStatus.MUTUAL, null);
    UUID message = Ids.next();
    Events.publish(mutual, message);
    Events.publish(mutual, message);
    Events.publish(match(match, 3, null, request, MatchStatus.ANSWERED, null));
    Events.publish(match(match, 5, deal, request, MatchStatus.MUTUAL, null));
    awaitDeal(deal);
    String later = introduced();
    assertThat(read("agent", deal.toString()).getString("origin")).isEqualTo("mutual-interest");
    assertThat(read("agent", deal + "/timeline").getList("items.kind"))
        .filteredOn("opened"::equals)
        .hasSize(1);
    assertThat(later).isNotEqualTo(deal.toString());
  }

  @Test
  void namesComeWithTheCompaniesEvents() {
    String deal = introduced();
    Events.publish(
        new CompanyState(
            SELLER,
            System.nanoTime(),
            new LocalizedText("한빛정밀", "Hanbit Precision"),
            "KR",
            true,
            false,
            VerificationStatus.VERIFIED,
            true,
            3,
            false));
    Await.until(
        "the name has come", () -> "한빛정밀".equals(read("buyer", deal).getString("seller.name.ko")));
  }

  @Test
  void mutualInterestIsGivenToAnAgent() {
    agentIsKnown();
    UUID deal = Ids.next();
    Events.publish(match(Ids.next(), 4, deal, Ids.next(), MatchStatus.MUTUAL, null));
    Await.until(
        "an agent has the deal",
        () -> AGENT.toString().equals(read("agent", deal.toString()).getString("agentId")));
  }

  @Test
  void anInquiryOpensADealWithItsFirstMessage() {
    UUID product = publishedProduct(SELLER);
    String body =
        """
        {"productId": "%s", "message": "Can you ship 200 by May?", "quantity": 200, "unit": "C62"}"""
            .formatted(product);
    Await.until("the product is known", () -> post("buyer", "inquiries", body).statusCode() == 201);
    String deal = read("buyer", "?size=1").getString("items[0].id");
    as("seller")
        .get(PATH + deal)
        .then()
        .body("origin", equalTo("inquiry"))
        .body("product.sku", equalTo("HB-400"))
        .body("asked.quantity", equalTo(200))
        .body("request", nullValue());
    as("seller")
        .get(PATH + deal + "/messages")
        .then()
        .body("items[0].text", equalTo("Can you ship 200 by May?"))
        .body("items[0].memberId", nullValue());
  }

  @Test
  void anInquirysOpeningTellsOfItsQuestionToo() {
    String body =
        "{\"productId\": \"%s\", \"message\": \"Hello\"}".formatted(publishedProduct(SELLER));
    Await.until("the product is known", () -> post("buyer", "inquiries", body).statusCode() == 201);
    String deal = read("buyer", "?size=1").getString("items[0].id");
    String answer = post("seller", deal + "/messages", "{\"text\": \"Yes\"}").path("id");
    MessagePosted told = Events.await(MessagePosted.class, UUID.fromString(deal), fact -> true);
    assertThat(told.messageId()).hasToString(answer);
  }

  @Test
  void nobodyAsksForAnUnknownProductOrTheOwnOne() {
    String unknown = "{\"productId\": \"%s\", \"message\": \"Hello\"}".formatted(UUID.randomUUID());
    post("buyer", "inquiries", unknown).then().statusCode(404);
    post("seller", "inquiries", unknown).then().statusCode(403);
    String own =
        "{\"productId\": \"%s\", \"message\": \"Hello\"}".formatted(publishedProduct(BUYER));
    Await.until("the product is known", () -> post("buyer", "inquiries", own).statusCode() == 409);
    post("buyer", "inquiries", own)
        .then()
        .body("code", equalTo("company-does-not-buy-from-itself"));
  }
}
