package org.panro.accounts.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.accounts.NewcomersFixture;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.MemberState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class PersonalDataXIT {
  private static final String ME = "/api/accounts/me";

  @Test
  void aMemberReadsEverythingThatIsHeld() {
    String owner = NewcomersFixture.owner();
    NewcomersFixture.as(owner)
        .get(ME + "/data")
        .then()
        .statusCode(200)
        .body("name", equalTo("Kim Mina"))
        .body("email", equalTo(owner))
        .body("member.company.name.en", equalTo("Saegil Industries"))
        .body("consents", hasSize(2))
        .body("deeds.action", hasItem("join"));
  }

  @Test
  void theLanguageOfPagesAndMailsChanges() {
    String owner = NewcomersFixture.owner();
    NewcomersFixture.as(owner)
        .body("{\"language\": \"ko\"}")
        .put(ME + "/language")
        .then()
        .statusCode(200)
        .body("language", equalTo("ko"));
    Events.await(
        MemberState.class,
        UUID.fromString(NewcomersFixture.memberId(owner)),
        told -> told.language().equals("ko"));
  }

  @Test
  void aConsentIsKeptByItsVersion() {
    String owner = NewcomersFixture.owner();
    for (String version : new String[] {"2026-02", "2026-02", "2026-03"}) {
      NewcomersFixture.as(owner)
          .body("{\"document\": \"marketing\", \"version\": \"%s\"}".formatted(version))
          .post(ME + "/consents")
          .then()
          .statusCode(200);
    }
    NewcomersFixture.as(owner)
        .get(ME + "/consents")
        .then()
        .body(
            "items.findAll { it.consent.document == 'marketing' }.consent.version",
            contains("2026-03", "2026-02"));
  }

  @Test
  void theLastMemberLeavesWithTheCompany() {
    String owner = NewcomersFixture.owner();
    UUID member = UUID.fromString(NewcomersFixture.memberId(owner));
    UUID company = UUID.fromString(NewcomersFixture.companyId(owner));
    NewcomersFixture.as(owner).delete(ME + "/data").then().statusCode(204);
    Events.await(MemberState.class, member, MemberState::archived);
    Events.await(CompanyState.class, company, CompanyState::archived);
    Await.until("the account is gone", () -> NewcomersFixture.signIn(owner).statusCode() != 200);
    Await.until(
        "no consent is left",
        () ->
            StoredRows.count("select count(*) from member_consent where member_id = ?", member)
                == 0);
  }

  @Test
  void theLastOwnerOfOthersCannotLeave() {
    String owner = NewcomersFixture.owner();
    NewcomersFixture.invited(owner, "editor");
    NewcomersFixture.as(owner)
        .delete(ME + "/data")
        .then()
        .statusCode(409)
        .body("code", equalTo("last-owner-stays"));
  }
}
