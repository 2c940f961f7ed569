package org.panro.catalog.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class RebuildXIT {
  private static final String REBUILDS = "/api/catalog/index/rebuilds";
  private static final String DICTIONARY = "/api/catalog/index/dictionary";

  @BeforeEach
  void trustTheSeller() {
    CatalogFixture.trustSeller();
  }

  @Test
  void searchesAndWritesGoOnWhileTheIndexIsRebuiltAndBackAgain() {
    String archived = publish(named("Perduro archived"));
    publish(named("Perduro first"));
    Await.until("both", () -> total("perduro") == 2);
    archive(archived);
    String rebuild = as("admin").post(REBUILDS).then().statusCode(201).extract().path("id");
    List<String> written = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      written.add(publish(named("Perduro written " + n)));
      assertThat(total("perduro")).isPositive();
    }
    archive(written.removeLast());
    await(rebuild, "done");
    Await.until("all that was written", () -> total("perduro") == 40);

    as("admin").post(REBUILDS + "/" + rebuild + "/revert").then().statusCode(200);
    publish(named("Perduro after"));
    await(rebuild, "reverted");
    Await.until("what was written to both", () -> total("perduro") == 41);
    as("admin").post(REBUILDS + "/" + rebuild + "/revert").then().statusCode(409);
  }

  @Test
  void oneRebuildRunsAtATimeAndCanBeCancelled() {
    String rebuild = as("admin").post(REBUILDS).path("id");
    int second = as("admin").post(REBUILDS).statusCode();
    Response cancelled = as("admin").post(REBUILDS + "/" + rebuild + "/cancel");
    assertThat(second).isIn(201, 409);
    assertThat(cancelled.statusCode()).isIn(200, 409);
    finishAll();
    as("admin").post(REBUILDS + "/" + rebuild + "/cancel").then().statusCode(409);
    as("seller").post(REBUILDS).then().statusCode(403);
    as("seller").get(REBUILDS).then().statusCode(403);
  }

  @Test
  void aWordOfTheDictionaryIsKeptWholeOnceTheIndexIsRebuilt() {
    publish(
        """
        {"sku": "%s", "name": {"ko": "갸륵뎅 장치"}, "unit": "C62"}"""
            .formatted(UUID.randomUUID()));
    Await.until("a hit by a part", () -> total("갸륵") == 1);
    List<String> lines = List.of("갸륵뎅");
    as("admin")
        .body(Map.of("words", Map.of("lines", lines), "text", "갸륵뎅"))
        .post(DICTIONARY + "/tryouts")
        .then()
        .statusCode(200)
        .body("now", hasItem("갸륵"))
        .body("then", equalTo(lines));
    as("admin")
        .header("If-Match", etag())
        .body(Map.of("lines", List.of("갸륵뎅", "갸륵뎅 다른")))
        .put(DICTIONARY)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("lines[1]"));
    finishAll();
    as("admin")
        .header("If-Match", etag())
        .body(Map.of("lines", lines))
        .put(DICTIONARY)
        .then()
        .statusCode(200)
        .body("lines", equalTo(lines));
    finishAll();
    Await.until("no hit by a part", () -> total("갸륵") == 0);
    assertThat(total("갸륵뎅")).isEqualTo(1);
    as("admin").header("If-Match", etag()).body(Map.of("lines", List.of())).put(DICTIONARY);
    finishAll();
  }

  private static String etag() {
    return as("admin").get(DICTIONARY).header("ETag");
  }

  private static void await(String rebuild, String state) {
    Await.until(
        "a rebuild that is " + state,
        () -> {
          Response found = as("admin").get(REBUILDS + "/" + rebuild);
          return found.path("state").equals(state) && found.path("finishedAt") != null;
        });
  }

  private static void finishAll() {
    Await.until(
        "no rebuild that runs",
        () -> !as("admin").get(REBUILDS).<List<?>>path("items.finishedAt").contains(null));
  }

  private static void archive(String id) {
    as("seller").post("/api/catalog/products/" + id + "/archive").then().statusCode(200);
  }

  private static String named(String name) {
    return CatalogFixture.product(UUID.randomUUID().toString(), name);
  }

  private static int total(String words) {
    return given().queryParam("q", words).get("/api/catalog/search").path("total");
  }
}
