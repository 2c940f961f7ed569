package org.panro.accounts.company;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.CompanyState;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class CompaniesXIT {
  private static final String SELLER = "00000000-0000-7000-8000-000000000001";
  private static final String BUYER = "00000000-0000-7000-8000-000000000002";
  private static final String PATH = "/api/accounts/companies/";

  @BeforeEach
  void theStatedCompaniesAreThere() {
    Events.await(CompanyState.class, UUID.fromString(BUYER), state -> true);
  }

  @Test
  void aCompanyTellsItselfAnew() {
    tell("buyer", BUYER, "DE", null).statusCode(200).body("markets", hasItem("KR"));
    given().get(PATH + BUYER).then().body("description.en", equalTo("Drives and controls"));
    assertThat(
            Events.await(CompanyState.class, UUID.fromString(BUYER), state -> state.version() > 0)
                .country())
        .isEqualTo("DE");
  }

  @Test
  void anotherCompanyIsNotOnesOwnToTell() {
    tell("seller2", BUYER, "DE", null).statusCode(404);
    tell("seller-viewer", SELLER, "KR", null).statusCode(403);
  }

  @Test
  void aVerifiedRegistrationStaysAsItIs() {
    tell("buyer", BUYER, "FR", null)
        .statusCode(409)
        .body("code", equalTo("registration-is-verified"));
    tell("buyer", BUYER, "KR", "123-45-67890").statusCode(400);
  }

  @Test
  void aStaleReaderDoesNotOverwrite() {
    as("buyer")
        .header("If-Match", "\"999\"")
        .body(facts("DE", null))
        .put(PATH + BUYER)
        .then()
        .statusCode(412);
  }

  @Test
  void anAgentAloneStatesAFactoryLevelWithItsEvidence() {
    certify("seller", 4, 30).statusCode(403);
    certify("admin", 4, 30).statusCode(403);
    certify("agent", 4, 30).statusCode(200).body("factoryCertificate.evidence", notNullValue());
    given()
        .get(PATH + SELLER)
        .then()
        .body("factoryLevel", equalTo(4))
        .body("factoryCertificate.body", equalTo("Smart factory office"))
        .body("factoryCertificate.evidence", nullValue());
    Events.await(
        CompanyState.class,
        UUID.fromString(SELLER),
        state -> Integer.valueOf(4).equals(state.factoryLevel()));
  }

  @Test
  void aCertificateThatHasRunOutProvesNothing() {
    certify("agent", 5, -1).statusCode(400).body("errors[0].field", equalTo("validUntil"));
    as("agent").body("{\"level\": 3}").put(PATH + SELLER + "/factory-level").then().statusCode(400);
  }

  @Test
  void aPartOfTheNameFindsACompany() {
    given().get(PATH + "?q=빛정&seller=true").then().body("items.id", hasItem(SELLER));
    given().get(PATH + "?q=nordwind&seller=true").then().body("total", equalTo(0));
    given().get(PATH + "?q=%25").then().body("total", equalTo(0));
  }

  private static ValidatableResponse certify(String member, int level, int daysLeft) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    return as(member)
        .body(
            """
            {"level": %d, "evidence": "Certificate 26-0412", "body": "Smart factory office",
             "issuedOn": "%s", "validUntil": "%s"}"""
                .formatted(level, today.minusDays(10), today.plusDays(daysLeft)))
        .put(PATH + SELLER + "/factory-level")
        .then();
  }

  private static ValidatableResponse tell(
      String member, String company, String country, @Nullable String number) {
    return as(member).body(facts(country, number)).put(PATH + company).then();
  }

  private static String facts(String country, @Nullable String number) {
    return """
    {"name": {"en": "Nordwind Industrietechnik"}, "description": {"en": "Drives and controls"},
     "country": "%s", "registrationNumber": %s, "markets": ["KR", "JP"]}"""
        .formatted(country, number == null ? "null" : "\"" + number + "\"");
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }
}
