package org.panro.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Tokens;

/** What the tests of catalog have in common. */
public final class CatalogFixture {
  public static final UUID SELLER = UUID.fromString("00000000-0000-7000-8000-000000000001");

  private CatalogFixture() {}

  /** The demo seller's company as accounts tells it. */
  public static CompanyState company(long version, int factoryLevel) {
    return new CompanyState(
        SELLER,
        version,
        new LocalizedText("한빛정밀", "Hanbit Precision"),
        "KR",
        true,
        false,
        VerificationStatus.VERIFIED,
        true,
        factoryLevel,
        false);
  }

  /** Tells of the seller and waits until catalog trusts it. */
  public static void trustSeller() {
    Events.publish(company(1, 3));
    String id = listed(product("trust-" + UUID.randomUUID(), "Trust probe"));
    Await.until(
        "the seller is trusted",
        () ->
            "published"
                .equals(
                    as("seller").post("/api/catalog/products/" + id + "/publish").path("state")));
    as("seller").post("/api/catalog/products/" + id + "/archive");
  }

  public static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }

  public static String product(String sku, String name) {
    return """
    {"sku": "%s", "name": {"en": "%s"}, "unit": "C62"}"""
        .formatted(sku, name);
  }

  /** Creates a product of the demo seller; answers its identity. */
  public static String listed(String body) {
    Response answer = as("seller").body(body).post("/api/catalog/products");
    answer.then().statusCode(201);
    return answer.path("id");
  }

  /** Creates and publishes a product of the demo seller. */
  public static String publish(String body) {
    String id = listed(body);
    as("seller").post("/api/catalog/products/" + id + "/publish").then().statusCode(200);
    return id;
  }
}
