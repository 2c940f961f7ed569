package org.panro.catalog.vocabulary;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.contracts.event.VocabularyState;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class VocabularyXIT {
  private final String list = UUID.randomUUID().toString();

  @BeforeEach
  void trustTheSeller() {
    CatalogFixture.trustSeller();
  }

  @Test
  void aKoreanTermFindsAnEnglishListingAtOnce() {
    listing("en", "Quuxmotor");
    Await.until("a hit", () -> total("quuxmotor") == 1);
    hand("누름쇠\tquuxmotor");
    assertThat(total("누름쇠")).isEqualTo(1);
  }

  @Test
  void anEnglishTermFindsAKoreanListingAtOnce() {
    listing("ko", "가름막대");
    Await.until("a hit", () -> total("가름막대") == 1);
    hand("가름막대\tzorblatt bar");
    assertThat(total("zorblatt bars")).isEqualTo(1);
  }

  @Test
  void aListHandedInAgainReplacesTheOne() {
    listing("en", "Frobnicator");
    Await.until("a hit", () -> total("frobnicator") == 1);
    hand("오리\tfrobnicator");
    hand("두루미\tfrobnicator");
    assertThat(total("오리")).isZero();
    assertThat(total("두루미")).isEqualTo(1);
  }

  @Test
  void aRemovedListActsNoMore() {
    listing("en", "Widgetizer");
    Await.until("a hit", () -> total("widgetizer") == 1);
    hand("까치\twidgetizer");
    as("admin").delete(path()).then().statusCode(204);
    assertThat(total("까치")).isZero();
    as("admin").delete(path()).then().statusCode(404);
  }

  @Test
  void aListIsTold() {
    hand("볼스크류\tball screw");
    UUID part = UUID.nameUUIDFromBytes((list + "/0").getBytes(UTF_8));
    VocabularyState told = Events.await(VocabularyState.class, part, state -> true);
    assertThat(told.terms()).containsExactly(new Term("볼스크류", "ball screw"));
  }

  @Test
  void panroBringsTermsOfItsOwn() {
    listing("en", "Quixotic torque limiter");
    Await.until(
        "a hit by its Korean name", () -> names("토크 리미터").contains("Quixotic torque limiter"));
  }

  @Test
  void aLineThatIsNoPairIsNamed() {
    as("admin")
        .header("Accept-Language", "en")
        .body("볼스크류\tball screw\n감속기\n".getBytes(UTF_8))
        .post(path())
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("Line 2"));
  }

  @Test
  void onlyAnAdministratorMay() {
    as("seller").body("가\ta".getBytes(UTF_8)).post(path()).then().statusCode(403);
    given().delete(path()).then().statusCode(401);
  }

  private void hand(String terms) {
    Response answer = as("admin").body(terms.getBytes(UTF_8)).post(path());
    answer.then().statusCode(200).body("terms", equalTo(1));
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType("text/tab-separated-values");
  }

  private String path() {
    return "/api/catalog/vocabulary?list=" + list;
  }

  private static void listing(String language, String name) {
    publish(
        """
        {"sku": "%s", "name": {"%s": "%s"}, "unit": "C62"}"""
            .formatted(UUID.randomUUID(), language, name));
  }

  private static List<String> names(String text) {
    return given().queryParam("q", text).get("/api/catalog/search").path("items.name.en");
  }

  private static int total(String text) {
    return given().queryParam("q", text).get("/api/catalog/search").path("total");
  }
}
