package org.panro.catalog.product;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.listed;
import static org.panro.catalog.CatalogFixture.trustSeller;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

/** The states of texts in two languages, completeness and the record of changes. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class ListingTextsXIT {
  private static final String PRODUCTS = "/api/catalog/products/";
  private final String sku = UUID.randomUUID().toString();

  @BeforeEach
  void theSellerIsTrusted() {
    trustSeller();
  }

  @Test
  void aStaleNameForbidsToPublishUntilItIsStillRight() {
    String id = listed(named("축", "Shaft"));
    put(id, "", named("구동축", "Shaft"))
        .then()
        .body("listing.texts.name.ko", equalTo("written"))
        .body("listing.texts.name.en", equalTo("stale"))
        .body("warnings.field", contains("name.en"));
    as("seller")
        .header("Accept-Language", "ko")
        .post(PRODUCTS + id + "/publish")
        .then()
        .statusCode(409)
        .body("code", equalTo("stale-text"))
        .body("errors[0].field", equalTo("name.en"))
        .body("errors[0].message", containsString("한국어 제품명이 바뀐 뒤"));
    put(id, "?current=name.en", named("구동축", "Shaft"));
    as("seller")
        .post(PRODUCTS + id + "/publish")
        .then()
        .statusCode(200)
        .body("state", equalTo("published"));
  }

  @Test
  void aPublishedProductStaysPublishedAndBuyersSeeNoWarning() {
    String id = listed(named("축", "Shaft"));
    as("seller").post(PRODUCTS + id + "/publish");
    put(id, "", named("축", "Drive shaft"))
        .then()
        .body("state", equalTo("published"))
        .body("listing.texts.name.ko", equalTo("stale"));
    for (JsonPath seen :
        new JsonPath[] {
          given().get(PRODUCTS + id).jsonPath(), as("seller2").get(PRODUCTS + id).jsonPath()
        }) {
      assertThat(seen.getList("warnings")).isEmpty();
      assertThat(seen.getMap("listing")).isNull();
    }
    as("agent").get(PRODUCTS + id).then().body("listing.texts.name.ko", equalTo("stale"));
  }

  @Test
  void anImportOfOneLanguageLeavesTheOtherStaleAndTheSameAgainChangesNothing() {
    String id = listed(named("축", "Shaft"));
    String file = "{\"sku\": \"%s\", \"name\": {\"ko\": \"구동축\"}}".formatted(sku);
    assertThat(imported(file).getInt("updated")).isEqualTo(1);
    as("seller")
        .get(PRODUCTS + id)
        .then()
        .body("name.en", equalTo("Shaft"))
        .body("state", equalTo("draft"))
        .body("listing.texts.name.en", equalTo("stale"));
    assertThat(imported(file).getInt("unchanged")).isEqualTo(1);
    imported(
        "{\"sku\": \"%s\", \"name\": {\"en\": \"Drive shaft\"}, \"machineTexts\": [\"name.en\"]}"
            .formatted(sku));
    as("seller")
        .get(PRODUCTS + id)
        .then()
        .body("state", equalTo("published"))
        .body("listing.texts.name.ko", equalTo("written"))
        .body("listing.texts.name.en", equalTo("machine"));
  }

  @Test
  void aListingTellsItsScoreAndTheNextBestEdit() {
    String id = listed(named("축", "Shaft"));
    as("seller")
        .get(PRODUCTS + id)
        .then()
        .body("listing.completeness.score", equalTo(14))
        .body("listing.completeness.next.field", equalTo("category"))
        .body("listing.completeness.next.gain", equalTo(12))
        .body("listing.completeness.next.text.ko", containsString("카테고리"));
  }

  @Test
  void everyEditIsARecordForItsOwnCompanyAgentsAndAdministrators() {
    String id = listed(named("축", "Shaft"));
    put(id, "", named("구동축", "Shaft").replace("\"unit\"", "\"leadTimeDays\": 7, \"unit\""));
    imported("{\"sku\": \"%s\", \"name\": {\"en\": \"Drive shaft\"}}".formatted(sku));
    as("seller").post(PRODUCTS + id + "/archive");
    JsonPath changes = as("admin").get(PRODUCTS + id + "/changes").jsonPath();
    assertThat(changes.getList("items.kind"))
        .containsExactly("archived", "imported", "updated", "created");
    assertThat(changes.getList("items[0].fields.after")).containsExactly("archived");
    assertThat(changes.getList("items[1].fields.field")).contains("state", "name.en");
    assertThat(changes.getString("items[1].memberId")).endsWith("101");
    String edit = "items[2].fields.find { it.field == '%s' }.%s";
    assertThat(changes.getString(edit.formatted("name.ko", "before"))).isEqualTo("축");
    assertThat(changes.getString(edit.formatted("name.ko", "after"))).isEqualTo("구동축");
    assertThat(changes.getString(edit.formatted("leadTimeDays", "before"))).isNull();
    assertThat(changes.getString(edit.formatted("texts.name.en", "after"))).isEqualTo("stale");
    String first = as("agent").get(PRODUCTS + id + "/changes?size=3").path("next");
    as("agent")
        .get(PRODUCTS + id + "/changes?size=3&cursor=" + first)
        .then()
        .body("items.kind", contains("created"))
        .body("next", nullValue());
    as("seller2").get(PRODUCTS + id + "/changes").then().statusCode(404);
  }

  private static Response put(String id, String query, String body) {
    Response answer = as("seller").body(body).put(PRODUCTS + id + query);
    answer.then().statusCode(200);
    return answer;
  }

  private String named(String ko, String en) {
    return "{\"sku\": \"%s\", \"name\": {\"ko\": \"%s\", \"en\": \"%s\"}, \"unit\": \"C62\"}"
        .formatted(sku, ko, en);
  }

  private static JsonPath imported(String line) {
    String location =
        as("seller")
            .contentType("application/x-ndjson")
            .body(line.getBytes(UTF_8))
            .post("/api/catalog/imports?publish=true")
            .header("Location");
    Await.until(
        "the import is finished", () -> as("seller").get(location).path("finishedAt") != null);
    return as("seller").get(location).jsonPath();
  }
}
