package org.panro.catalog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.panro.catalog.CatalogFixture.SELLER;
import static org.panro.catalog.CatalogFixture.listed;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class SellersXIT {
  private static final String PATH = "/api/catalog/sellers/";

  @BeforeEach
  void trustTheSeller() {
    CatalogFixture.trustSeller();
  }

  @Test
  void whatPublishedProductsStateIsSummedUp() {
    String scheme = "T" + UUID.randomUUID();
    String ended = "T" + UUID.randomUUID();
    String draft = "T" + UUID.randomUUID();
    publish(product("ball-valves", scheme, "2099-12-31"));
    publish(product("ball-valves", ended, "2020-12-31"));
    listed(product("ball-valves", draft, "2099-12-31"));
    given()
        .get(PATH + SELLER)
        .then()
        .statusCode(200)
        .body("categories.code", hasItem("ball-valves"))
        .body("certifications.scheme", hasItem(scheme))
        .body("certifications.scheme", not(hasItems(ended)))
        .body("certifications.scheme", not(hasItems(draft)))
        .body(
            "certifications.find { it.scheme == '%s' }.verified".formatted(scheme), equalTo(false))
        .body("exportMarkets", hasItems("VN", "DE"))
        .body("incoterms", hasItem("FOB"));
  }

  @Test
  void productsAreReadByTheirCategoryAndThoseBelowIt() {
    publish(product("castors-wheels", "CE", "2099-12-31"));
    String id = publish(product("ball-valves", "CE", "2099-12-31"));
    String parent = PATH + SELLER + "/products?size=1&category=";
    given().get(parent + "ball-valves").then().body("items[0].id", equalTo(id));
    given().get(parent + "fluid-air").then().statusCode(200).body("items[0].id", equalTo(id));
    int valves = given().get(parent + "valves").path("total");
    int all = given().get(PATH + SELLER + "/products?size=1").path("total");
    assertThat(valves).isBetween(1, all - 1);
    given().get(parent + "labels").then().body("items", empty());
  }

  @Test
  void aSellerThatPublishedNothingOffersNothing() {
    UUID nobody = UUID.randomUUID();
    given()
        .get(PATH + nobody)
        .then()
        .statusCode(200)
        .body("products", equalTo(0))
        .body("categories", empty())
        .body("exportMarkets", empty());
    given().get(PATH + nobody + "/products").then().body("total", equalTo(0));
  }

  private static String product(String category, String scheme, String until) {
    return """
    {"sku": "%s", "name": {"en": "Valve"}, "unit": "C62", "category": "%s",
     "certifications": [{"scheme": "%s", "validUntil": "%s"}], "exportMarkets": ["VN", "DE"],
     "incoterms": [{"rule": "FOB", "place": "Busan"}]}"""
        .formatted(UUID.randomUUID(), category, scheme, until);
  }
}
