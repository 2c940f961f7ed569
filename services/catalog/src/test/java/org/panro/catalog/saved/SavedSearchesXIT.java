package org.panro.catalog.saved;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.product;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.contracts.event.SavedSearchMatched;
import org.panro.contracts.event.SavedSearchMatched.NewProduct;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class SavedSearchesXIT {
  private static final String SEARCHES = "/api/catalog/saved-searches";

  /** A word that no other test and no vocabulary has. */
  private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "x";

  @BeforeEach
  void trustTheSeller() {
    CatalogFixture.trustSeller();
  }

  @Test
  void aMemberKeepsSearchesThatNobodyElseSees() {
    Response saved = save("buyer", word, "none");
    String search = SEARCHES + "/" + saved.path("id");
    saved.then().header("Location", equalTo(search)).body("parameters.q", contains(word));
    as("agent").get(search).then().statusCode(404);
    as("agent").body(statement(word, "daily")).put(search).then().statusCode(404);
    as("agent").delete(search).then().statusCode(404);
    as("buyer")
        .header("If-Match", saved.header("ETag"))
        .body(statement("renamed " + word, "none"))
        .put(search)
        .then()
        .statusCode(200)
        .body("name", equalTo("renamed " + word));
    as("buyer")
        .header("If-Match", saved.header("ETag"))
        .body(statement(word, "none"))
        .put(search)
        .then()
        .statusCode(412);
    as("buyer").delete(search).then().statusCode(204);
    as("buyer").get(search).then().statusCode(404);
    as("buyer").get(SEARCHES).then().body("items.id", not(hasItem(saved.<String>path("id"))));
  }

  @Test
  void whatTheSearchWouldRefuseIsNotSaved() {
    as("buyer")
        .body(
            """
            {"name": "x", "parameters": {"maxPrice": ["cheap"]}, "language": "en", "alert": "none"}""")
        .post(SEARCHES)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("maxPrice"));
  }

  @Test
  void aMemberSavesFiftySearchesAtMost() {
    for (int kept = as("admin").get(SEARCHES).path("total"); kept < SavedSearches.MOST; kept++) {
      save("admin", word, "none");
    }
    as("admin")
        .body(statement(word, "none"))
        .post(SEARCHES)
        .then()
        .statusCode(409)
        .body("code", equalTo("too-many-saved-searches"));
  }

  @Test
  void newProductsAreToldOnceAndTogetherAndThoseThatFitBeforeNever() {
    String before = publish(named("Servo " + word));
    Await.until("a hit", () -> total(word) == 1);
    UUID search = watched(save("buyer", "servo " + word, "at-once"));
    publish(named("Servo of another kind"));
    UUID one = UUID.fromString(publish(named("Servo motor " + word)));
    UUID two = UUID.fromString(publish(named(word + " servos")));
    SavedSearchMatched told = alert(search, 1);
    assertThat(told.products()).extracting(NewProduct::id).containsExactlyInAnyOrder(one, two);
    assertThat(told.total()).isEqualTo(2);
    edit(before);
    edit(one.toString());
    UUID three = UUID.fromString(publish(named("Third servo " + word)));
    restIsOver(search);
    assertThat(alert(search, 2).products()).extracting(NewProduct::id).containsExactly(three);
    as("buyer").get(SEARCHES + "/" + search).then().body("alerts", equalTo(2));
  }

  @Test
  void aNewTermOfTheVocabularyActsOnSavedSearches() {
    UUID search = watched(save("buyer", word, "at-once"));
    String korean =
        word.chars()
            .map(letter -> "갈늄돔릴뭄붐쿨".charAt(letter % 7))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    as("admin")
        .contentType("text/tab-separated-values; charset=UTF-8")
        .body("%s\t%s\n".formatted(korean, word))
        .post("/api/catalog/vocabulary?list=" + word)
        .then()
        .statusCode(200);
    Await.until(
        "the query knows the term",
        () ->
            StoredRows.text("select query from saved_search where id = ?", search)
                .contains(korean));
    UUID fitting =
        UUID.fromString(
            publish(
                """
                {"sku": "%s", "name": {"ko": "%s 부품"}, "unit": "C62"}"""
                    .formatted(UUID.randomUUID(), korean)));
    assertThat(alert(search, 1).products()).extracting(NewProduct::id).containsExactly(fitting);
  }

  @Test
  void aFilterCountsAsMuchAsTheWords() {
    Response saved =
        as("buyer")
            .body(
                """
                {"name": "bores", "parameters": {"q": ["%s"], "attr.Bore": ["10..20"]},
                 "language": "en", "alert": "at-once"}"""
                    .formatted(word))
            .post(SEARCHES);
    UUID search = watched(saved);
    publish(bored(30));
    UUID fitting = UUID.fromString(publish(bored(12)));
    assertThat(alert(search, 1).products()).extracting(NewProduct::id).containsExactly(fitting);
  }

  @Test
  void aDigestWaitsForTheMorning() {
    UUID search = watched(save("buyer", word, "daily"));
    publish(named("Daily " + word));
    Await.until(
        "it waits",
        () ->
            StoredRows.count(
                    "select count(*) from saved_search where id = ? and alert_at is not null",
                    search)
                == 1);
    String due =
        StoredRows.text(
            "select to_char(alert_at at time zone 'Asia/Seoul', 'HH24:MI') from saved_search"
                + " where id = ?",
            search);
    assertThat(due).isEqualTo("09:00");
    restIsOver(search);
    assertThat(alert(search, 1).total()).isEqualTo(1);
  }

  @Test
  void whoHasTheLinkStopsTheAlertsOfItsSearchAlone() {
    UUID search = watched(save("buyer", word, "at-once"));
    publish(named("First " + word));
    String stop = SEARCHES + "/stops/" + alert(search, 1).stopToken();
    for (int again = 0; again < 2; again++) {
      given()
          .contentType(ContentType.URLENC)
          .formParam("List-Unsubscribe", "One-Click")
          .post(stop)
          .then()
          .statusCode(200)
          .body("name", equalTo(word));
    }
    as("buyer").get(SEARCHES + "/" + search).then().body("alert", equalTo("none"));
    given().post(SEARCHES + "/stops/" + search).then().statusCode(404);
  }

  @Test
  void aLostIndexIsMadeAgainFromTheRows() throws Exception {
    UUID search = watched(save("buyer", word, "at-once"));
    loseTheIndex();
    publish(named("After the loss " + word));
    assertThat(alert(search, 1).total()).isEqualTo(1);
  }

  private static void loseTheIndex() throws Exception {
    String indexes =
        ConfigProvider.getConfig().getValue("panro.opensearch.url", String.class)
            + "/"
            + ConfigProvider.getConfig().getValue("panro.index-prefix", String.class)
            + "-saved-searches-*";
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(send(client, HttpRequest.newBuilder(URI.create(indexes)).GET()))
          .contains("percolator");
      send(client, HttpRequest.newBuilder(URI.create(indexes)).DELETE());
    }
  }

  private static String send(HttpClient client, HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static Response save(String member, String words, String alert) {
    Response answer = as(member).body(statement(words, alert)).post(SEARCHES);
    answer.then().statusCode(201);
    return answer;
  }

  private static String statement(String words, String alert) {
    return """
    {"name": "%s", "parameters": {"q": ["%s"], "size": ["5"]}, "language": "en", "alert": "%s"}"""
        .formatted(words, words, alert);
  }

  private static UUID watched(Response saved) {
    UUID id = UUID.fromString(saved.path("id"));
    Await.until(
        "it is watched",
        () ->
            StoredRows.count(
                    "select count(*) from saved_search where id = ? and query is not null", id)
                == 1);
    return id;
  }

  private static SavedSearchMatched alert(UUID search, long count) {
    return Events.await(SavedSearchMatched.class, search, told -> told.version() == count);
  }

  private static void restIsOver(UUID search) {
    Await.until(
        "something waits to be told",
        () ->
            StoredRows.count(
                    "select count(*) from saved_search where id = ? and alert_at is not null",
                    search)
                == 1);
    StoredRows.change("update saved_search set alert_at = now() where id = ?", search);
  }

  private static void edit(String id) {
    String path = "/api/catalog/products/" + id;
    Response known = as("seller").get(path);
    as("seller")
        .body(product(known.path("sku"), known.path("name.en") + " anew"))
        .put(path)
        .then()
        .statusCode(200);
  }

  private static String named(String name) {
    return product(UUID.randomUUID().toString(), name);
  }

  private String bored(int bore) {
    return """
    {"sku": "%s", "name": {"en": "Coupling %s"}, "unit": "C62",
     "attributes": [{"name": "Bore", "value": "%d mm"}]}"""
        .formatted(UUID.randomUUID(), word, bore);
  }

  private static int total(String words) {
    return given().queryParam("q", words).get("/api/catalog/search").path("total");
  }
}
