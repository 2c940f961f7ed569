package org.panro.accounts.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.MemberState;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class BootstrapXIT {
  private static final UUID SELLER = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final UUID MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000101");

  @Test
  void aStatedCompanyIsToldAsTrusted() {
    CompanyState told = Events.await(CompanyState.class, SELLER, state -> true);
    assertThat(told.trusted()).isTrue();
    assertThat(told.factoryLevel()).isEqualTo(3);
  }

  @Test
  void aStatedMemberKnowsItsCompany() {
    assertThat(Events.await(MemberState.class, MEMBER, state -> true).companyId())
        .isEqualTo(SELLER);
    given()
        .auth()
        .oauth2(Tokens.of("seller"))
        .get("/api/accounts/me")
        .then()
        .statusCode(200)
        .body("company.name.ko", equalTo("한빛정밀"));
  }

  @Test
  void everybodySeesAVerifiedCompany() {
    Events.await(CompanyState.class, SELLER, state -> true);
    given().get("/api/accounts/companies/" + SELLER).then().statusCode(200);
    given().get("/api/accounts/companies/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void nobodyHasNoDataOfItsOwn() {
    given().get("/api/accounts/me").then().statusCode(401).contentType("application/problem+json");
  }
}
