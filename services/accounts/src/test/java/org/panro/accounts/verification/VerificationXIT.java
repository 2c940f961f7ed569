package org.panro.accounts.verification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.accounts.NewcomersFixture;
import org.panro.contracts.event.CompanyState;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class VerificationXIT {
  private static final String PATH = "/api/accounts/verification/";
  private static final String PDF = "%PDF-1.7 a certificate of registration";

  @Test
  void anAdministratorVerifiesWhatACompanyProves() {
    String owner = NewcomersFixture.owner();
    String id = applied(owner, "2208100016");
    as("admin").get(PATH + "?state=pending").then().body("items.id", hasItem(id));
    decide("admin", id, "verified", null, true).statusCode(200).body("state", equalTo("verified"));
    String company = NewcomersFixture.companyId(owner);
    Events.await(CompanyState.class, UUID.fromString(company), CompanyState::trusted);
    given()
        .get("/api/accounts/companies/" + company)
        .then()
        .statusCode(200)
        .body("verification", equalTo("verified"));
  }

  @Test
  void aCompanyReadsWhyMoreIsNeededAndAppliesAgain() {
    String owner = NewcomersFixture.owner();
    String first = applied(owner, "1000000009");
    decide("admin", first, "more-needed", null, false).statusCode(400);
    decide("admin", first, "more-needed", "The scan is not readable", false).statusCode(200);
    NewcomersFixture.as(owner)
        .get(PATH + first)
        .then()
        .body("decisions[0].verdict.reason.en", equalTo("The scan is not readable"));
    String second = applied(owner, "1000000009");
    decide("admin", first, "rejected", "Too late", false).statusCode(409);
    NewcomersFixture.as(owner).get(PATH).then().body("items.id", contains(second, first));
  }

  @Test
  void administratorsAloneDecide() {
    String owner = NewcomersFixture.owner();
    String id = applied(owner, "1000000009");
    decide("agent", id, "verified", null, true).statusCode(403);
    decide("seller", id, "verified", null, true).statusCode(403);
  }

  @Test
  void anotherCompanysApplicationAndDocumentsAreNotFound() {
    String owner = NewcomersFixture.owner();
    String id = applied(owner, "1000000009");
    String document = NewcomersFixture.as(owner).get(PATH + id).path("documents[0].id");
    as("seller").get(PATH + id).then().statusCode(404);
    as("seller").get(PATH + "documents/" + document).then().statusCode(404);
    as("seller").get(PATH + "documents/" + document + "/content").then().statusCode(404);
    as("admin")
        .get(PATH + "documents/" + document + "/content")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .body(equalTo(PDF));
    submit(NewcomersFixture.owner(), "1000000009", document).statusCode(400);
  }

  @Test
  void aRegistrationBelongsToOneVerifiedCompany() {
    String id = applied(NewcomersFixture.owner(), "3000000007");
    decide("admin", id, "verified", null, false).statusCode(200);
    String other = applied(NewcomersFixture.owner(), "3000000007");
    decide("admin", other, "verified", null, false)
        .statusCode(409)
        .body("code", equalTo("registration-belongs-to-another"));
  }

  @Test
  void oneApplicationIsLookedAtAtATime() {
    String owner = NewcomersFixture.owner();
    applied(owner, "1000000009");
    submit(owner, "1000000009", uploaded(owner)).statusCode(409);
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    String owner = NewcomersFixture.owner();
    upload(owner, "<html>", "business-registration").statusCode(415);
    upload(owner, PDF, "love-letter").statusCode(400);
  }

  private static String applied(String owner, String number) {
    return submit(owner, number, uploaded(owner)).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse submit(String owner, String number, String document) {
    return NewcomersFixture.as(owner)
        .body(
            "{\"registrationNumber\": \"%s\", \"documents\": [\"%s\"]}".formatted(number, document))
        .post(PATH)
        .then();
  }

  private static String uploaded(String owner) {
    return upload(owner, PDF, "business-registration").statusCode(201).extract().path("id");
  }

  private static ValidatableResponse upload(String owner, String content, String kind) {
    return NewcomersFixture.as(owner)
        .contentType("application/pdf")
        .queryParam("kind", kind)
        .queryParam("name", "사업자등록증.pdf")
        .body(content.getBytes(UTF_8))
        .post(PATH + "documents")
        .then();
  }

  private static ValidatableResponse decide(
      String member, String id, String outcome, @Nullable String reason, boolean trusted) {
    String why = reason == null ? "null" : "{\"en\": \"%s\"}".formatted(reason);
    return as(member)
        .body(
            "{\"outcome\": \"%s\", \"reason\": %s, \"trusted\": %s}"
                .formatted(outcome, why, trusted))
        .post(PATH + id + "/decide")
        .then();
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }
}
