package org.panro.deals;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.event.MemberState;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Tokens;

/** Deals between the demo companies, opened as other services and people open them. */
public final class DealsFixture {
  public static final UUID SELLER = UUID.fromString("00000000-0000-7000-8000-000000000001");
  public static final UUID BUYER = UUID.fromString("00000000-0000-7000-8000-000000000002");
  public static final UUID AGENTS = UUID.fromString("00000000-0000-7000-8000-000000000003");
  public static final UUID AGENT = UUID.fromString("00000000-0000-7000-8000-000000000103");
  public static final String PATH = "/api/deals/";

  private DealsFixture() {}

  public static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }

  /** The state of a match that the demo agent has introduced. */
  public static MatchState introduction(UUID deal) {
    return match(Ids.next(), 3, deal, Ids.next(), MatchStatus.INTRODUCED, AGENT);
  }

  /** A match of the demo companies. */
  public static MatchState match(
      UUID id,
      long version,
      @Nullable UUID deal,
      UUID request,
      MatchStatus status,
      @Nullable UUID agent) {
    return new MatchState(
        id,
        version,
        request,
        Ids.next(),
        BUYER,
        SELLER,
        new LocalizedText(null, "Servo motors wanted"),
        new LocalizedText("서보 모터", "Servo motor"),
        82,
        status,
        null,
        null,
        agent,
        deal);
  }

  /** A deal that an agent's introduction opened. */
  public static String introduced() {
    UUID deal = Ids.next();
    Events.publish(introduction(deal));
    return awaitDeal(deal);
  }

  public static String awaitDeal(UUID deal) {
    Await.until("the deal is open", () -> as("agent").get(PATH + deal).statusCode() == 200);
    return deal.toString();
  }

  public static UUID publishedProduct(UUID seller) {
    UUID product = Ids.next();
    ProductFacts facts =
        new ProductFacts(
            "HB-400",
            new LocalizedText("서보 모터", "Servo motor"),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            "C62",
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of());
    Events.publish(
        new ProductState(product, 1, seller, ProductStatus.PUBLISHED, facts, false, null, null));
    return product;
  }

  public static void agentIsKnown() {
    Events.publish(new MemberState(AGENT, 1, AGENTS, List.of("agent"), "owner", "ko", false));
  }

  /** One line of that unit price in euro. */
  public static String quotation(String price) {
    return quotation(price, "EUR", "2099-01-01T00:00:00Z");
  }

  public static String quotation(String price, String currency, String validUntil) {
    return """
        {"lines": [{"name": "Servo motor", "quantity": 20, "unit": "C62",
                    "unitPrice": {"amount": "%s", "currency": "%s"}}],
         "incoterm": {"rule": "FOB", "place": "Busan"}, "leadTimeDays": 30, "validUntil": "%s"}"""
        .formatted(price, currency, validUntil);
  }

  public static Response post(String member, String path, String body) {
    return as(member).body(body).post(PATH + path);
  }

  /** Adds a document with that text as its content. */
  public static JsonPath document(
      String member, String deal, String kind, String name, String content) {
    Response added =
        as(member)
            .contentType("application/octet-stream")
            .queryParam("kind", kind)
            .queryParam("name", name)
            .body(content.getBytes(UTF_8))
            .post(PATH + deal + "/documents");
    added.then().statusCode(201);
    return added.jsonPath();
  }

  public static String state(String deal) {
    return as("agent").get(PATH + deal).path("state");
  }

  public static JsonPath read(String member, String path) {
    return as(member).get(PATH + path).jsonPath();
  }
}
