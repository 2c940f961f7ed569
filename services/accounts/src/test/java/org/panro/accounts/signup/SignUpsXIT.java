package org.panro.accounts.signup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.accounts.NewcomersFixture;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.MemberState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Mails;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class SignUpsXIT {

  @Test
  void aSignUpLeadsToAMemberWithACompany() {
    String owner = NewcomersFixture.owner();
    NewcomersFixture.as(owner)
        .get("/api/accounts/me")
        .then()
        .body("company.name.ko", equalTo("새길산업"))
        .body("company.registrationNumber", equalTo("123-45-67891"))
        .body("company.verification", equalTo("unverified"))
        .body("roles", contains("seller"))
        .body("companyRole", equalTo("owner"));
    NewcomersFixture.as(owner)
        .get("/api/accounts/me/consents")
        .then()
        .body("items.consent.version", contains("2026-01", "2026-01"));
  }

  @Test
  void companyAndMemberAreTold() {
    String owner = NewcomersFixture.owner();
    CompanyState company =
        Events.await(
            CompanyState.class, UUID.fromString(NewcomersFixture.companyId(owner)), told -> true);
    assertThat(company.verification()).isEqualTo(VerificationStatus.UNVERIFIED);
    assertThat(company.trusted()).isFalse();
    MemberState member =
        Events.await(
            MemberState.class, UUID.fromString(NewcomersFixture.memberId(owner)), told -> true);
    assertThat(member.companyId()).isEqualTo(company.aggregateId());
  }

  @Test
  void aKnownAddressLooksLikeAnyOtherToWhoeverAsks() {
    String address = NewcomersFixture.owner();
    long companies = StoredRows.count("select count(*) from company");
    String path = NewcomersFixture.signedUp(address);
    given().get(path).then().body("size()", equalTo(3));
    Await.until("its owner is told", () -> !Mails.to(address, "You already have").isEmpty());
    assertThat(StoredRows.count("select count(*) from company")).isEqualTo(companies);
  }

  @Test
  void whatWasAskedWithIsForgottenOnceItIsDone() {
    NewcomersFixture.signedUp(NewcomersFixture.address("forgotten"));
    assertThat(
            StoredRows.count(
                "select count(*) from sign_up where state = 'READY' and request is not null"))
        .isZero();
  }

  @Test
  void theSameKeyIsTheSameSignUp() {
    String body = NewcomersFixture.signUp(NewcomersFixture.address("twice"));
    String key = UUID.randomUUID().toString();
    String first = signUp(body, key).statusCode(202).extract().path("id");
    signUp(body, key).statusCode(202).body("id", equalTo(first));
  }

  @Test
  void whatCannotBeASignUpIsRefused() {
    String body = NewcomersFixture.signUp(NewcomersFixture.address("refused"));
    refused(body.replace("privacy", "marketing"), "consents");
    refused(body.replace("\"seller\": true", "\"seller\": false"), "company.seller");
    refused(body.replace("1234567891", "1234567890"), "registrationNumber");
  }

  @Test
  void aSignUpThatNobodyAnswersEndsWithItsCompany() {
    String address = NewcomersFixture.address("silent");
    NewcomersFixture.signedUp(address);
    UUID company = UUID.fromString(companyOfNewest());
    StoredRows.change(
        "update due_task set due_at = now() where kind = 'END_UNANSWERED' and subject_id in"
            + " (select id from member where company_id = ?)",
        company);
    Events.await(CompanyState.class, company, CompanyState::archived);
  }

  private static String companyOfNewest() {
    return StoredRows.text("select cast(company_id as text) from sign_up order by id desc limit 1");
  }

  private static void refused(String body, String field) {
    signUp(body, UUID.randomUUID().toString())
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo(field));
  }

  private static ValidatableResponse signUp(String body, String key) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/accounts/sign-ups")
        .then();
  }
}
