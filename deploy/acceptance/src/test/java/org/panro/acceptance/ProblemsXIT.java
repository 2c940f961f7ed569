package org.panro.acceptance;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.local.installation.Installation;

@ExtendWith(RunningPanro.class)
class ProblemsXIT {
  private static final String NOBODYS = "/0190b5a2-0000-7000-8000-000000000000";

  private final Members members;

  ProblemsXIT(Installation installation) {
    members = new Members(installation.publicUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /api,                            404",
    "GET,    /api/none,                       404",
    "GET,    /api/accounts/none,              404",
    "GET,    /api/catalog/none,               404",
    "GET,    /api/buyers/none,                404",
    "GET,    /api/matching/none,              404",
    "GET,    /api/deals/none/none/none,       404",
    "GET,    /api/notifications/none,         404",
    "DELETE, /api/catalog/products,           405",
    "DELETE, /api/buyers/requests,            405",
    "GET,    /api/catalog/search?size=0,      400",
    "GET,    /api/catalog/search?cursor=made, 400",
    "GET,    /api/buyers/requests?size=101,   400",
    "GET,    /api/accounts/me,                401",
    "POST,   /api/catalog/products,           401",
    "POST,   /api/deals/inquiries,            401",
    "GET,    /api/notifications/inbox,        401"
  })
  void whatNobodyGetsWrongIsAProblem(String method, String path, int status) {
    expectProblem(members.asNobody().request(method, path), status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/accounts/companies",
        "/api/catalog/products",
        "/api/catalog/imports",
        "/api/buyers/requests",
        "/api/matching/matches",
        "/api/deals",
        "/api/notifications/inbox"
      })
  void whatIsNotThereIsAProblem(String list) {
    expectProblem(members.as("seller").get(list + NOBODYS), 404);
  }

  @Test
  void aBodyThatIsNoJsonIsAProblem() {
    expectProblem(members.as("seller").body("{\"sku\":").post("/api/catalog/products"), 400);
  }

  @Test
  void aBodyOfAnotherKindIsAProblem() {
    expectProblem(
        members
            .as("seller")
            .contentType(ContentType.XML)
            .body("<a/>")
            .post("/api/catalog/products"),
        415);
  }

  @Test
  void aBodyThatIsTooLargeIsAProblem() {
    String large = "{\"sku\":\"%s\"}".formatted("x".repeat(2_000_000));
    expectProblem(members.as("seller").body(large).post("/api/catalog/products"), 413);
  }

  @Test
  void aRoleThatMayNotIsAProblem() {
    expectProblem(members.as("seller").body("{}").post("/api/buyers/requests"), 403);
  }

  @Test
  void whatIsMissingIsNamed() {
    members
        .as("seller")
        .header("Accept-Language", "en")
        .body("{}")
        .post("/api/catalog/products")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", not(emptyOrNullString()));
  }

  private static void expectProblem(Response answer, int status) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("title", not(emptyOrNullString()));
  }
}
