package org.panro.catalog.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.company;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class SearchXIT {

  @BeforeEach
  void trustTheSeller() {
    CatalogFixture.trustSeller();
  }

  @Test
  void aPublishedProductIsFoundInBothLanguages() {
    String sku = UUID.randomUUID().toString();
    publish(
        """
        {"sku": "%s", "name": {"ko": "초정밀 볼스크류", "en": "Ultra precise ball screw"}, "unit": "C62",
         "attributes": [{"name": "Lead", "value": "10 mm"}]}"""
            .formatted(sku));
    Await.until("a hit", () -> total("q=볼스크류") == 1);
    given()
        .get("/api/catalog/search?q=precise ball screws&lang=en")
        .then()
        .body("items[0].sku", equalTo(sku))
        .body("items[0].highlights.'name.en'[0]", containsString("<em>"));
  }

  @Test
  void aTypoStillFinds() {
    publish(named("Pneumatic gripper"));
    Await.until("a hit", () -> total("q=pneumatic gripper") > 0);
    Await.until("a hit", () -> total("q=pnuematik") > 0);
  }

  @Test
  void anArchivedProductIsFoundNoMore() {
    String id = publish(named("Shortlived conveyor"));
    Await.until("a hit", () -> total("q=shortlived") == 1);
    as("seller").post("/api/catalog/products/" + id + "/archive").then().statusCode(200);
    Await.until("no hit", () -> total("q=shortlived") == 0);
  }

  @Test
  void aCompanysNewLevelReachesItsProducts() {
    publish(named("Levelled spindle"));
    Await.until("a hit", () -> total("q=levelled spindle&level=3") == 1);
    Events.publish(company(2, 5));
    Await.until("a hit", () -> total("q=levelled spindle&level=5") == 1);
  }

  @Test
  void aRangeOfAnAttributeNarrowsTheResult() {
    publish(
        """
        {"sku": "%s", "name": {"en": "Rangefinder coupling"}, "unit": "C62",
         "attributes": [{"name": "Bore", "value": "12 mm"}]}"""
            .formatted(UUID.randomUUID()));
    Await.until("a hit", () -> total("q=rangefinder&attr.Bore=10..20") == 1);
    given()
        .get("/api/catalog/search?q=rangefinder&attr.Bore=20..30")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void aLongTextIsSearchedForByItsBeginning() {
    publish(named("Verbosimeter"));
    Await.until("a hit", () -> total("q=verbosimeter") == 1);
    String text = "verbosimeter verbosimeter 스마트공장자동화설비 ".repeat(40);
    given()
        .queryParam("q", text.substring(0, 1000))
        .get("/api/catalog/search")
        .then()
        .statusCode(200)
        .body("items.name.en", hasItem("Verbosimeter"));
  }

  @Test
  void twoWordsAndTheOneTheyMakeFindEachOther() {
    publish(named("Quoxmaster deluxe"));
    publish(named("Quox master plain"));
    Await.until("both", () -> total("q=quoxmaster") == 2);
    Await.until("both", () -> total("q=quox master") == 2);
  }

  @Test
  void aNameIsCompletedByItsFirstConsonantsAndAtTheWrongKeyboard() {
    publish(
        """
        {"sku": "%s", "name": {"ko": "흑요석 절단기"}, "unit": "C62"}"""
            .formatted(UUID.randomUUID()));
    Await.until("a completion", () -> completions("흑요").contains("흑요석 절단기"));
    assertThat(completions("ㅎㅇㅅ")).containsExactly("흑요석 절단기");
    assertThat(completions("gmrdy")).containsExactly("흑요석 절단기");
  }

  @Test
  void aForeignCursorIsRefused() {
    given()
        .get("/api/catalog/search?cursor=abc")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private static String named(String name) {
    return CatalogFixture.product(UUID.randomUUID().toString(), name);
  }

  private static List<String> completions(String text) {
    return given().queryParam("q", text).get("/api/catalog/suggest").path("items.ko");
  }

  private static int total(String parameters) {
    return given().get("/api/catalog/search?" + parameters).path("total");
  }
}
