package org.panro.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

/** Desks of signed-in members while none of the services is there. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
@TestProfile(ServicesAway.class)
class DesksXIT {

  @ParameterizedTest
  @CsvSource({
    "admin, /en/desk/verification, Verification of companies",
    "admin, /ko/desk/verification?state=rejected, 회사 확인",
    "admin, /en/desk/companies, Companies",
    "admin, /ko/desk/categories, 카테고리",
    "admin, /en/desk/vocabulary, Vocabulary",
    "admin, /ko/desk/vocabulary, 용어집",
    "agent, /ko/desk/companies?q=b, 회사",
    "agent, /ko/desk/reviews, 제품 검토",
    "admin, /en/desk/reviews, Product reviews",
    "agent, /en/desk/agent, Where deals stand",
    "buyer, /ko/desk/requests, 구매 요청",
    "seller, /en/desk/leads, Leads",
    "seller, /ko/deals, 거래",
    "agent, /ko/saved-searches, 저장한 검색"
  })
  void aDeskRendersAndSaysWhatIsMissing(String member, String page, String title) {
    String away = page.startsWith("/ko") ? "지금 불러올 수 없어요" : "This part is not available right now";

    given()
        .auth()
        .oauth2(Tokens.of(member))
        .get(page)
        .then()
        .statusCode(200)
        .body(allOf(containsString(title), containsString(away)));
  }

  @ParameterizedTest
  @CsvSource({
    "seller, /en/desk/verification",
    "seller, /en/desk/reviews",
    "buyer, /en/desk/reviews/01a21012-c977-767c-af27-3c7f5b380efc",
    "buyer, /en/desk/products/01a21012-c977-767c-af27-3c7f5b380efc/changes",
    "agent, /en/desk/categories",
    "agent, /en/desk/vocabulary",
    "seller, /en/desk/vocabulary/lists/panro",
    "agent, /en/desk/vocabulary/tryout",
    "agent, /en/desk/verification",
    "agent, /en/desk/verification/01a21012-c977-767c-af27-3c7f5b380efc",
    "admin, /en/desk/companies/01a21012-c977-767c-af27-3c7f5b380efc/factory-level",
    "buyer, /en/desk/companies",
    "buyer, /en/desk/products/01a21012-c977-767c-af27-3c7f5b380efc/media",
    "admin, /en/desk/agent"
  })
  void aDeskIsForItsRoleAlone(String member, String page) {
    given()
        .auth()
        .oauth2(Tokens.of(member))
        .get(page)
        .then()
        .statusCode(403)
        .body(containsString("This page is for other members"));
  }

  @ParameterizedTest
  @CsvSource({
    "seller, /ko/desk/products",
    "buyer, /ko/desk/requests",
    "agent, /ko/desk/agent",
    "admin, /ko/desk/verification"
  })
  void theDoorLeadsToTheDeskOfTheRole(String member, String desk) {
    given()
        .auth()
        .oauth2(Tokens.of(member))
        .redirects()
        .follow(false)
        .get("/ko/desk")
        .then()
        .statusCode(303)
        .header("Location", desk);
  }

  @Test
  void theRailNamesWhatARoleMayOpen() {
    given()
        .auth()
        .oauth2(Tokens.of("admin"))
        .get("/en/desk/verification")
        .then()
        .body(
            allOf(
                containsString("href=\"/en/desk/companies\""),
                containsString("href=\"/en/desk/reviews\""),
                not(containsString("href=\"/en/desk/agent\"")),
                not(containsString("href=\"/en/deals\""))));
  }
}
