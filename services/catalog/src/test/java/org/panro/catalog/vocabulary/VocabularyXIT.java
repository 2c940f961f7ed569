package org.panro.catalog.vocabulary;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
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
  private static final String LISTS = "/api/catalog/vocabulary/lists/";

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
    VocabularyState told = Events.await(VocabularyState.class, part(), state -> true);
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
    as("agent").get(LISTS).then().statusCode(403);
  }

  @Test
  void aListThatIsSwitchedOffActsNoMoreUntilItIsSwitchedOn() {
    listing("en", "Gizmometer");
    Await.until("a hit", () -> total("gizmometer") == 1);
    hand("너구리\tgizmometer");
    admin().post(LISTS + list + "/switch-off").then().statusCode(200).body("active", is(false));
    assertThat(total("너구리")).isZero();
    Events.await(VocabularyState.class, part(), state -> state.terms().isEmpty());
    admin().post(LISTS + list + "/switch-on").then().body("active", is(true));
    assertThat(total("너구리")).isEqualTo(1);
  }

  @Test
  void entriesAreAddedFoundChangedAndRemoved() {
    listing("en", "Doohickey plate");
    Await.until("a hit", () -> total("doohickey") == 1);
    hand("볼스크류\tball screw");

    String id = admin().body(pair("수달", "doohickey")).post(entries()).path("id");
    assertThat(total("수달")).isEqualTo(1);
    admin().body(pair("수달", "doohickey")).post(entries()).then().statusCode(409);
    admin()
        .get(entries() + "?q=DOOHICK")
        .then()
        .body("total", equalTo(1))
        .body("items.id", contains(id));
    admin().get(LISTS + list).then().body("terms", equalTo(2)).body("own", is(false));

    String changed =
        admin().body(pair("해달", "doohickey")).put(entries() + "/" + id).then().extract().path("id");
    assertThat(total("수달")).isZero();
    assertThat(total("해달")).isEqualTo(1);
    admin().body(pair("담비", "doohickey")).put(entries() + "/" + id).then().statusCode(404);

    admin().delete(entries() + "/" + changed).then().statusCode(204);
    assertThat(total("해달")).isZero();
    String last = admin().get(entries()).path("items[0].id");
    admin().delete(entries() + "/" + last).then().statusCode(409);
  }

  @Test
  void entriesComeInPages() {
    hand("가\ta\n나\tb\n다\tc");
    Response first = admin().get(entries() + "?size=2");
    assertThat(first.<List<String>>path("items.en")).containsExactly("a", "b");
    String next = first.path("next");
    admin()
        .queryParam("size", 2)
        .queryParam("cursor", next)
        .get(entries())
        .then()
        .body("items.en", contains("c"))
        .body("next", nullValue());
  }

  @Test
  void panrosOwnListStays() {
    Await.until("the own list", () -> admin().get(LISTS + "panro").statusCode() == 200);
    admin().delete(LISTS + "panro").then().statusCode(409);
    admin().get(LISTS).then().body("items.find { it.list == 'panro' }.own", is(true));
  }

  @Test
  void anEntryIsTriedOutAndNotKept() {
    listing("en", "Whatsitron");
    Await.until("a hit", () -> total("whatsitron") == 1);
    admin()
        .body(
            """
            {"ko": "물총새", "en": "whatsitron", "query": "물총새"}""")
        .post("/api/catalog/vocabulary/tryouts")
        .then()
        .statusCode(200)
        .body("without.total", equalTo(0))
        .body("with.total", equalTo(1))
        .body("with.names.en", contains("Whatsitron"))
        .body("with.english.flatten()", hasItem("whatsitron"));
    assertThat(total("물총새")).isZero();
  }

  @Test
  void aNameInOneLanguageIsShownWithAGloss() {
    hand("흰꼬리수리\tsea eagle");
    String id = listing("ko", "흰꼬리수리 SE-9");
    Await.until("a hit", () -> total("흰꼬리수리") == 1);
    given()
        .queryParam("q", "흰꼬리수리")
        .get("/api/catalog/search")
        .then()
        .body("items[0].nameGloss.language", equalTo("en"))
        .body("items[0].nameGloss.text", equalTo("sea eagle SE-9"))
        .body("items[0].name.en", nullValue());
    given()
        .get("/api/catalog/products/" + id)
        .then()
        .body("nameGloss.text", equalTo("sea eagle SE-9"))
        .body("name.en", nullValue());
  }

  @Test
  void wordsAreLearntBesideTheSearches() {
    hand("황조롱이 날개\tkestrel wing\n황조롱이 부리\tkestrel beak\n제비 부리\tswallow beak");
    Await.until(
        "the words are learnt", () -> admin().get("/api/catalog/vocabulary/learning").path("done"));
    listing("en", "Kestrel bracket");
    Await.until("a hit by a learnt word", () -> total("황조롱이") == 1);
  }

  private void hand(String terms) {
    Response answer = as("admin").body(terms.getBytes(UTF_8)).post(path());
    answer.then().statusCode(200).body("terms", equalTo((int) terms.lines().count()));
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType("text/tab-separated-values");
  }

  private String path() {
    return "/api/catalog/vocabulary?list=" + list;
  }

  private UUID part() {
    return UUID.nameUUIDFromBytes((list + "/0").getBytes(UTF_8));
  }

  private String entries() {
    return LISTS + list + "/entries";
  }

  private static RequestSpecification admin() {
    return CatalogFixture.as("admin");
  }

  private static String pair(String ko, String en) {
    return """
    {"ko": "%s", "en": "%s"}"""
        .formatted(ko, en);
  }

  private static String listing(String language, String name) {
    return publish(
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
