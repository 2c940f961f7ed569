package org.panro.catalog.category;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.contracts.event.CategoryState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class CategoryChangesXIT {
  private static final String CATEGORIES = "/api/catalog/categories";

  @Inject CategorySeed seed;

  @Test
  void anAdministratorAddsACategoryAndEverybodyHearsOfIt() {
    String code = code();
    String id =
        created(code, "pumps")
            .header("Location", endsWith(CATEGORIES + "/" + code))
            .header("ETag", equalTo("\"0\""))
            .extract()
            .path("id");

    given().get(CATEGORIES + "/" + code).then().body("name.ko", equalTo("시험"));
    given().get(CATEGORIES).then().body("items.code", hasItem(code));
    CategoryState told = Events.await(CategoryState.class, UUID.fromString(id), state -> true);
    assertThat(told.parent()).isEqualTo("pumps");
    assertThat(told.attributes().getFirst().unit()).isEqualTo("m");
  }

  @Test
  void theSameKeyActsOnce() {
    String key = UUID.randomUUID().toString();
    String body = facts(code(), "pumps", "시험");
    for (int attempt = 0; attempt < 2; attempt++) {
      as("admin").header("Idempotency-Key", key).body(body).post(CATEGORIES).then().statusCode(201);
    }
    as("admin").body(body).post(CATEGORIES).then().statusCode(409);
  }

  @Test
  void aChangeOfAnOlderVersionIsRefused() {
    String code = code();
    created(code, "pumps");
    String renamed = facts(null, "pumps", "새 이름");
    as("admin")
        .header("If-Match", "\"0\"")
        .body(renamed)
        .put(CATEGORIES + "/" + code)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("name.ko", equalTo("새 이름"));
    as("admin")
        .header("If-Match", "\"0\"")
        .body(renamed)
        .put(CATEGORIES + "/" + code)
        .then()
        .statusCode(412);
  }

  @Test
  void aCategoryNeverStandsBelowItself() {
    String parent = code();
    String child = code();
    created(parent, null);
    created(child, parent);
    put(parent, facts(null, child, "시험"))
        .statusCode(400)
        .body("errors[0].field", equalTo("parent"));
    put(parent, facts(null, parent, "시험")).statusCode(400);
    put(child, facts(null, "nowhere", "시험")).statusCode(400);
    put(child, facts("another", parent, "시험")).statusCode(400);
  }

  @Test
  void aNameIsWrittenInBothLanguages() {
    as("admin")
        .header("Accept-Language", "ko")
        .body("{\"code\": \"%s\", \"name\": {\"en\": \"Only\"}}".formatted(code()))
        .post(CATEGORIES)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("name"))
        .body("detail", startsWith("한국어와 영어"));
  }

  @Test
  void aRetiredCategoryStaysWithItsProductsAndComesBack() {
    String parent = code();
    String child = code();
    created(parent, null);
    created(child, parent);
    as("admin")
        .post(CATEGORIES + "/" + parent + "/retire")
        .then()
        .statusCode(409)
        .body("code", equalTo("children-offered"));
    as("admin")
        .post(CATEGORIES + "/" + child + "/retire")
        .then()
        .statusCode(200)
        .body("retired", equalTo(true));
    given().get(CATEGORIES + "/" + child).then().statusCode(200).body("retired", equalTo(true));
    as("admin").post(CATEGORIES + "/" + parent + "/retire").then().statusCode(200);
    as("admin")
        .post(CATEGORIES + "/" + child + "/offer")
        .then()
        .statusCode(409)
        .body("code", equalTo("parent-retired"));
    as("admin").post(CATEGORIES + "/" + parent + "/offer").then().statusCode(200);
    as("admin").post(CATEGORIES + "/" + child + "/offer").then().body("retired", equalTo(false));
  }

  @Test
  void aSearchFollowsWhereACategoryIsMoved() {
    CatalogFixture.trustSeller();
    String code = code();
    created(code, "pumps");
    String name = "Movable" + code.replace("-", "");
    publish(
        """
        {"sku": "%s", "name": {"en": "%s"}, "unit": "C62", "category": "%s"}"""
            .formatted(code, name, code));
    Await.until("a pump", () -> total(name, "fluid-air") == 1);

    put(code, facts(null, "conveyors", "시험")).statusCode(200);
    Await.until("no pump", () -> total(name, "fluid-air") == 0);
    assertThat(total(name, "handling-logistics")).isEqualTo(1);
  }

  @Test
  void whatAnAdministratorChangedStaysWhenATreeComesWithARelease() throws Throwable {
    int version = given().get(CATEGORIES + "/wire-ropes").path("version");
    put("wire-ropes", facts(null, "hardware-fastening", "우리 이름")).statusCode(200);
    VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(seed::bring));
    given()
        .get(CATEGORIES + "/wire-ropes")
        .then()
        .body("name.ko", equalTo("우리 이름"))
        .body("version", equalTo(version + 1));
  }

  @Test
  void nobodyElseChangesTheTree() {
    String body = facts(code(), null, "시험");
    given().contentType("application/json").body(body).post(CATEGORIES).then().statusCode(401);
    as("seller").body(body).post(CATEGORIES).then().statusCode(403);
    as("agent").body(body).put(CATEGORIES + "/pumps").then().statusCode(403);
    as("buyer").post(CATEGORIES + "/pumps/retire").then().statusCode(403);
    put("no-such-one", body).statusCode(404);
  }

  @Test
  void aSellerIsSuggestedHeadingsOfTheTextAndTheCategory() {
    given()
        .queryParam("text", "원심 펌프")
        .queryParam("category", "centrifugal-pumps")
        .get("/api/catalog/hs-suggestions")
        .then()
        .statusCode(200)
        .body("items[0].code", equalTo("841370"))
        .body("items[0].name.en", equalTo("Centrifugal pumps"))
        .body("items[0].reason.ko", startsWith("설명에 나온 말"));
    given().get("/api/catalog/hs-suggestions").then().body("total", equalTo(0));
  }

  private static ValidatableResponse created(String code, @Nullable String parent) {
    return as("admin").body(facts(code, parent, "시험")).post(CATEGORIES).then().statusCode(201);
  }

  private static ValidatableResponse put(String code, String body) {
    return as("admin").body(body).put(CATEGORIES + "/" + code).then();
  }

  private static String facts(@Nullable String code, @Nullable String parent, String ko) {
    return """
    {%s %s "name": {"ko": "%s", "en": "Trial"}, "hsChapters": ["84"], "hsHeadings": ["8413"],
     "attributes": [{"name": {"ko": "양정", "en": "Head"}, "kind": "number", "unit": "m"}]}"""
        .formatted(field("code", code), field("parent", parent), ko);
  }

  private static String field(String name, @Nullable String value) {
    return value == null ? "" : "\"%s\": \"%s\",".formatted(name, value);
  }

  private static String code() {
    return "trial-" + UUID.randomUUID();
  }

  private static int total(String text, String category) {
    return given()
        .queryParam("q", text)
        .queryParam("category", category)
        .get("/api/catalog/search")
        .path("total");
  }
}
