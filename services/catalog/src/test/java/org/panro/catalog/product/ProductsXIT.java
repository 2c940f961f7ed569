package org.panro.catalog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.listed;
import static org.panro.catalog.CatalogFixture.product;
import static org.panro.catalog.CatalogFixture.publish;
import static org.panro.catalog.CatalogFixture.trustSeller;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProductsXIT {

  @Test
  void aNewProductIsADraftWithAnAddressAndAnEntityTag() {
    as("seller")
        .body(product(sku(), "Linear guide"))
        .post("/api/catalog/products")
        .then()
        .statusCode(201)
        .header("Location", startsWith("/api/catalog/products/"))
        .header("ETag", equalTo("\"0\""))
        .body("state", equalTo("draft"));
  }

  @Test
  void anotherCompanysDraftIsNotThere() {
    String id = listed(product(sku(), "Secret guide"));
    as("seller2").get("/api/catalog/products/" + id).then().statusCode(404);
    given().get("/api/catalog/products/" + id).then().statusCode(404);
    as("seller2").post("/api/catalog/products/" + id + "/publish").then().statusCode(404);
  }

  @Test
  void nobodyListsAProductWithoutSigningIn() {
    given()
        .contentType("application/json")
        .body(product(sku(), "Guide"))
        .post("/api/catalog/products")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void theSameKeyMakesOneProduct() {
    String key = UUID.randomUUID().toString();
    String body = product(sku(), "Guide");
    Response first =
        as("seller").header("Idempotency-Key", key).body(body).post("/api/catalog/products");
    Response second =
        as("seller").header("Idempotency-Key", key).body(body).post("/api/catalog/products");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void aStaleChangeIsRefused() {
    String sku = sku();
    String id = listed(product(sku, "Guide"));
    as("seller").body(product(sku, "Guide 2")).put("/api/catalog/products/" + id);
    as("seller")
        .header("If-Match", "\"0\"")
        .body(product(sku, "Guide 3"))
        .put("/api/catalog/products/" + id)
        .then()
        .statusCode(412)
        .contentType("application/problem+json");
  }

  @Test
  void aMissingNameIsNamedInTheReadersLanguage() {
    as("seller")
        .header("Accept-Language", "ko")
        .body("{\"sku\": \"x\", \"unit\": \"C62\"}")
        .post("/api/catalog/products")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("title", equalTo("고쳐야 할 값이 있어요"));
  }

  @Test
  void aWrongCheckDigitIsKeptAndReported() {
    String id =
        listed(
            """
            {"sku": "%s", "name": {"ko": "볼 나사"}, "unit": "C62", "gtin": "4006381333932"}"""
                .formatted(sku()));
    as("seller")
        .get("/api/catalog/products/" + id)
        .then()
        .body("gtin", equalTo("4006381333932"))
        .body("warnings.code", hasItem("check-digit"));
  }

  @Test
  void twoVariantsOfOneNumberAreRefusedByTheField() {
    as("seller")
        .body(
            """
            {"sku": "%s", "name": {"en": "Pump"}, "unit": "C62",
             "variants": [{"sku": "a"}, {"sku": "a"}]}"""
                .formatted(sku()))
        .post("/api/catalog/products")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("variants"));
  }

  @Test
  void aProductIsFoundByTheNumbersAndTheValuesOfItsVariants() {
    trustSeller();
    String variant = "VX" + UUID.randomUUID().toString().substring(0, 8);
    String sku = sku();
    publish(
        """
        {"sku": "%s", "name": {"en": "Solenoid"}, "unit": "C62",
         "variants": [{"sku": "%s-24", "attributes": [{"name": "Coil", "value": "24 V"}]},
                      {"sku": "%s-48", "attributes": [{"name": "Coil", "value": "48 V"}]}]}"""
            .formatted(sku, variant, variant));
    Await.until(
        "a hit",
        () ->
            sku.equals(
                given()
                    .queryParam("q", variant + "-48")
                    .queryParam("attr.Coil", "40..50")
                    .get("/api/catalog/search")
                    .path("items[0].sku")));
  }

  @Test
  void everyChangeIsToldWithItsVersion() {
    String id = listed(product(sku(), "Guide"));
    as("seller").post("/api/catalog/products/" + id + "/archive").then().statusCode(200);
    ProductState told =
        Events.await(
            ProductState.class,
            UUID.fromString(id),
            state -> state.status() == ProductStatus.ARCHIVED);
    assertThat(told.version()).isEqualTo(1);
  }

  private static String sku() {
    return UUID.randomUUID().toString();
  }
}
