package org.panro.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages while none of the services is there. */
@QuarkusTest
@TestProfile(ServicesAway.class)
class PortalXIT {

  @Test
  void theAddressWithoutLanguageLeadsToTheBrowsersOne() {
    given()
        .redirects()
        .follow(false)
        .header("Accept-Language", "ko-KR")
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", "/ko/")
        .header("Vary", containsString("Accept-Language"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ko/", "/en/", "/ko/search", "/en/search?q=gear&level=3"})
  void publicPagesRenderAndSayWhatIsMissing(String page) {
    String expected =
        page.startsWith("/ko") ? "지금 불러올 수 없어요" : "This part is not available right now";

    given().get(page).then().statusCode(200).body(containsString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ko/", "/en/", "/ko/search", "/en/nowhere"})
  void pagesHoldNeitherScriptsNorStylesOfTheirOwn(String page) {
    String html = given().get(page).asString();

    assertThat(html)
        .doesNotContainPattern("<script(?![^>]*(src=|application/ld\\+json))")
        .doesNotContain("<style")
        .doesNotContainPattern("\\sstyle=")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void searchEnginesLearnOfBothLanguages() {
    given()
        .get("/ko/")
        .then()
        .body(containsString("hreflang=\"ko\" href=\"http://localhost:8080/ko/\""))
        .body(containsString("hreflang=\"en\" href=\"http://localhost:8080/en/\""))
        .body(containsString("rel=\"canonical\" href=\"http://localhost:8080/ko/\""));
  }

  @Test
  void switchingTheLanguageKeepsTheSearch() {
    given()
        .get("/en/search?q=gear&level=3")
        .then()
        .body(containsString("href=\"/ko/search?q=gear&amp;level=3\""));
  }

  @Test
  void anUnknownPageIsToldInItsLanguage() {
    given().get("/ko/nowhere").then().statusCode(404).body(containsString("페이지를 찾을 수 없어요"));
    given().get("/en/nowhere").then().statusCode(404).body(containsString("does not exist"));
  }

  @Test
  void whatIsTypedIsShownAsText() {
    given()
        .queryParam("q", "<img src=x>")
        .get("/en/search")
        .then()
        .body(not(containsString("<img")))
        .body(containsString("&lt;img src=x&gt;"));
  }

  @Test
  void aTokenThatDoesNotHoldMakesNobodyOfAPublicPagesReader() {
    given()
        .header("Authorization", "Bearer none")
        .get("/en/")
        .then()
        .statusCode(200)
        .body(containsString("Sign in"));
  }

  @Test
  void scriptsAndStylesAreServedAsFiles() {
    String html = given().get("/en/").asString();
    String script = html.replaceAll("(?s).*src=\"(/static/bundle/[^\"]+\\.js)\".*", "$1");

    given().get(script).then().statusCode(200);
    given().get("/static/icons.svg").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ko/desk", "/en/desk/products", "/ko/desk/leads", "/en/desk/company"})
  void aDeskAsksNobodyInButToSignIn(String page) {
    given().get(page).then().statusCode(401).body(containsString("/session/sign-in?lang="));
  }

  @Test
  void aPageWhoseServiceIsAwaySaysSo() {
    given()
        .get("/en/products/01a21012-c977-767c-af27-3c7f5b380efc")
        .then()
        .statusCode(503)
        .body(containsString("not available right now"))
        .body(containsString("href=\"/en/products/01a21012-c977-767c-af27-3c7f5b380efc\""));
  }

  @Test
  void whatIsMissingInAFormIsToldAndWhatWasTypedStays() {
    given()
        .formParam("name.en", "Acme <Gears>")
        .post("/en/sign-up")
        .then()
        .statusCode(422)
        .body(containsString("href=\"#owner.email\""))
        .body(containsString("value=\"Acme &lt;Gears&gt;\""));
  }

  @Test
  void aFormThatCannotBeSentNowKeepsWhatWasTyped() {
    given()
        .formParam("name.en", "Acme")
        .formParam("country", "DE")
        .formParam("seller", "yes")
        .formParam("owner.name", "Kim")
        .formParam("owner.email", "kim@example.org")
        .formParam("terms", "yes")
        .formParam("privacy", "yes")
        .post("/en/sign-up")
        .then()
        .statusCode(422)
        .body(containsString("What you wrote is still here"))
        .body(containsString("value=\"kim@example.org\""));
  }

  @Test
  void theComparisonIsHeldByItsAddressInBothLanguages() {
    String chosen = "compare=01a21012-c977-767c-af27-3c7f5b380efc";
    given()
        .get("/en/comparison?" + chosen)
        .then()
        .statusCode(200)
        .body(containsString("1 of the chosen products cannot be shown"))
        .body(containsString("href=\"/ko/comparison?" + chosen));
    given().get("/ko/comparison").then().statusCode(200).body(containsString("아직 담은 제품이 없어요"));
  }

  @Test
  void alertsCanBeStoppedFromAMailBySomebodySignedOut() {
    String stop = "/en/stop-alerts/signed";
    given().get(stop).then().statusCode(200).body(containsString("action=\"" + stop + "\""));
    given()
        .formParam("List-Unsubscribe", "One-Click")
        .post(stop)
        .then()
        .statusCode(503)
        .body(containsString("not available right now"));
    given().get("/ko/saved-searches").then().statusCode(401);
  }

  @Test
  void searchEnginesAreToldWhatIsForThem() {
    given().get("/robots.txt").then().body(containsString("Disallow: /*/desk"));
    given().get("/sitemap.xml").then().body(containsString("<loc>http://localhost:8080/ko/search"));
  }
}
