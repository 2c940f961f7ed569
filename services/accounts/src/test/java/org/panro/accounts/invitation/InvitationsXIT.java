package org.panro.accounts.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.accounts.NewcomersFixture;
import org.panro.contracts.event.MemberState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Mails;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class InvitationsXIT {
  private static final String PATH = "/api/accounts/invitations/";

  @Test
  void anInvitedPersonBecomesAMember() {
    String owner = NewcomersFixture.owner();
    String address = NewcomersFixture.address("editor");
    String id = invite(owner, address);
    awaitState(owner, id, "sent");
    NewcomersFixture.as(owner).get(PATH + id).then().body("email", equalTo(address));
    NewcomersFixture.arrive(address);
    NewcomersFixture.as(owner)
        .get(PATH + id)
        .then()
        .body("state", equalTo("accepted"))
        .body("email", nullValue());
    NewcomersFixture.as(address)
        .get("/api/accounts/me")
        .then()
        .body("companyRole", equalTo("editor"))
        .body("company.id", equalTo(NewcomersFixture.companyId(owner)));
    Events.await(
        MemberState.class,
        UUID.fromString(NewcomersFixture.memberId(address)),
        told -> told.companyRole().equals("editor"));
  }

  @Test
  void ownersSeeNamesAndAddressesAndOthersNamesAlone() {
    String owner = NewcomersFixture.owner();
    String viewer = NewcomersFixture.invited(owner, "viewer");
    NewcomersFixture.as(owner)
        .get("/api/accounts/members")
        .then()
        .body("items.name", hasItems("Kim Mina", "Lee Jun"))
        .body("items.email", hasItems(owner, viewer));
    NewcomersFixture.as(viewer)
        .get("/api/accounts/members")
        .then()
        .body("items.name", hasItem("Kim Mina"))
        .body("items[0].email", nullValue())
        .body("total", equalTo(2));
  }

  @Test
  void aRevokedInvitationLeavesNoAccount() {
    String owner = NewcomersFixture.owner();
    String address = NewcomersFixture.address("revoked");
    String id = invite(owner, address);
    awaitState(owner, id, "sent");
    NewcomersFixture.as(owner)
        .post(PATH + id + "/revoke")
        .then()
        .statusCode(200)
        .body("state", equalTo("revoked"));
    NewcomersFixture.as(owner).post(PATH + id + "/revoke").then().statusCode(409);
    String again = invite(owner, address);
    awaitState(owner, again, "sent");
    NewcomersFixture.arrive(address);
  }

  @Test
  void aKnownAddressLooksLikeAnyOtherToTheInviter() {
    String owner = NewcomersFixture.owner();
    String known = NewcomersFixture.owner();
    String id = invite(owner, known);
    awaitState(owner, id, "sent");
    NewcomersFixture.as(owner).get(PATH + id).then().body("email", equalTo(known));
    Await.until("its owner is told", () -> !Mails.to(known, "이미 다른 회사").isEmpty());
  }

  @Test
  void anInvitationThatNobodyAnswersExpires() {
    String owner = NewcomersFixture.owner();
    String id = invite(owner, NewcomersFixture.address("silent"));
    awaitState(owner, id, "sent");
    StoredRows.change(
        "update due_task set due_at = now() where kind = 'END_UNANSWERED' and subject_id ="
            + " (select member_id from invitation where id = ?)",
        UUID.fromString(id));
    awaitState(owner, id, "expired");
    assertThat(
            StoredRows.count(
                "select count(*) from invitation where state = 'EXPIRED' and email is not null"))
        .isZero();
  }

  @Test
  void oneAddressIsInvitedOnceAtATime() {
    String owner = NewcomersFixture.owner();
    String address = NewcomersFixture.address("once");
    invite(owner, address);
    NewcomersFixture.as(owner)
        .body(NewcomersFixture.invitation(address, "viewer"))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("invited-already"));
  }

  @Test
  void ownersAloneInviteAndSeeTheirOwn() {
    String owner = NewcomersFixture.owner();
    String id = invite(owner, NewcomersFixture.address("private"));
    NewcomersFixture.as(NewcomersFixture.owner()).get(PATH + id).then().statusCode(404);
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("seller-viewer"))
        .contentType(ContentType.JSON)
        .body(NewcomersFixture.invitation(NewcomersFixture.address("no"), "owner"))
        .post(PATH)
        .then()
        .statusCode(403);
  }

  private static String invite(String owner, String address) {
    return NewcomersFixture.as(owner)
        .body(NewcomersFixture.invitation(address, "editor"))
        .post(PATH)
        .then()
        .statusCode(201)
        .body("email", nullValue())
        .extract()
        .path("id");
  }

  private static void awaitState(String owner, String id, String state) {
    Await.until(
        "the invitation is " + state,
        () -> NewcomersFixture.as(owner).get(PATH + id).path("state").equals(state));
  }
}
