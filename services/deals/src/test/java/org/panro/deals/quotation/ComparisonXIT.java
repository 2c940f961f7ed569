package org.panro.deals.quotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.panro.deals.DealsFixture.AGENT;
import static org.panro.deals.DealsFixture.BUYER;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.awaitDeal;
import static org.panro.deals.DealsFixture.match;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;

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
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ComparisonXIT {
  private static final String FAR = "2099-01-01T00:00:00Z";

  private final UUID request = Ids.next();

  @BeforeEach
  void publishTheRequest() {
    SourcingNeed need =
        new SourcingNeed(
            null,
            new LocalizedText(null, "Servo motors wanted"),
            null,
            null,
            null,
            List.of(
                new SourcingNeed.Item(
                    new LocalizedText(null, "Servo motor"), BigDecimal.TEN, "C62", null)),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            Visibility.PUBLIC,
            null,
            null);
    Events.publish(
        new SourcingRequestState(
            request, 1, BUYER, SourcingRequestStatus.PUBLISHED, need, List.of(), false));
    Await.until("the request is known", () -> as("buyer").get(path("")).statusCode() == 200);
  }

  @Test
  void offersStandSideBySideTheBestValueFirst() {
    String dear = offered(quotation("100"));
    String cheap = offered(quotation("90"));
    String foreign = offered(quotation("1", "USD", FAR));
    as("buyer")
        .get(path(""))
        .then()
        .body("currency", equalTo("EUR"))
        .body("offers.dealId", contains(cheap, dear, foreign))
        .body("offers.comparable", contains(true, true, false))
        .body("offers[2].gap.en", containsString("USD"));
    as("agent").get(path("&currency=USD")).then().body("offers[0].dealId", equalTo(foreign));
    as("buyer").get(path("&incoterm=DDP")).then().body("offers[0].gap.en", containsString("FOB"));
  }

  @Test
  void theNewestQuotationOfTheSellerCounts() {
    String deal = offered(quotation("100"));
    post("buyer", deal + "/quotations", quotation("50")).then().statusCode(201);
    post("seller", deal + "/quotations", quotation("80")).then().statusCode(201);
    as("buyer")
        .get(path(""))
        .then()
        .body("offers", hasSize(1))
        .body("offers[0].quotation.total.amount", equalTo("1600.00"));
  }

  @Test
  void sellersAndOtherBuyersSeeNoComparison() {
    offered(quotation("100"));
    for (String stranger : List.of("seller", "seller2", "buyer2", "admin")) {
      as(stranger).get(path("")).then().statusCode(404);
    }
  }

  private String offered(String body) {
    UUID deal = Ids.next();
    Events.publish(match(Ids.next(), 3, deal, request, MatchStatus.INTRODUCED, AGENT));
    awaitDeal(deal);
    post("seller", deal + "/quotations", body).then().statusCode(201);
    return deal.toString();
  }

  private String path(String parameters) {
    return PATH + "comparison?request=" + request + parameters;
  }
}
