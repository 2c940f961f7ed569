package org.panro.accounts.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.accounts.NewcomersFixture;
import org.panro.contracts.event.MemberState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class MembersXIT {
  private static final String PATH = "/api/accounts/members/";

  @Test
  void aRoleActsFromTheNextTokenOn() {
    String owner = NewcomersFixture.owner();
    String viewer = NewcomersFixture.invited(owner, "viewer");
    invite(viewer).statusCode(403);
    give(owner, viewer, "owner").statusCode(200).body("companyRole", equalTo("owner"));
    Await.until("the role acts", () -> invite(viewer).extract().statusCode() == 201);
    Events.await(
        MemberState.class,
        UUID.fromString(NewcomersFixture.memberId(viewer)),
        told -> told.companyRole().equals("owner"));
  }

  @Test
  void theLastOwnerStays() {
    String owner = NewcomersFixture.owner();
    String editor = NewcomersFixture.invited(owner, "editor");
    give(owner, owner, "viewer").statusCode(409).body("code", equalTo("last-owner-stays"));
    NewcomersFixture.as(owner)
        .post(PATH + NewcomersFixture.memberId(owner) + "/remove")
        .then()
        .statusCode(409);
    give(owner, editor, "owner").statusCode(200);
    give(owner, owner, "viewer").statusCode(200);
  }

  @Test
  void ownersAloneGiveRoles() {
    String owner = NewcomersFixture.owner();
    String editor = NewcomersFixture.invited(owner, "editor");
    give(editor, editor, "owner").statusCode(403);
    NewcomersFixture.as(editor)
        .post(PATH + NewcomersFixture.memberId(owner) + "/remove")
        .then()
        .statusCode(403);
  }

  @Test
  void anotherCompanysMemberIsNotFound() {
    String owner = NewcomersFixture.owner();
    String stranger = NewcomersFixture.owner();
    give(owner, stranger, "viewer").statusCode(404);
    NewcomersFixture.as(owner)
        .get(PATH + NewcomersFixture.memberId(stranger))
        .then()
        .statusCode(404);
  }

  @Test
  void aStaleReaderDoesNotChangeARole() {
    String owner = NewcomersFixture.owner();
    String editor = NewcomersFixture.invited(owner, "editor");
    NewcomersFixture.as(owner)
        .header("If-Match", "\"99\"")
        .body("{\"companyRole\": \"viewer\"}")
        .put(PATH + NewcomersFixture.memberId(editor) + "/role")
        .then()
        .statusCode(412);
  }

  @Test
  void aRemovedMemberHasNoAccountAnyMore() {
    String owner = NewcomersFixture.owner();
    String editor = NewcomersFixture.invited(owner, "editor");
    String id = NewcomersFixture.memberId(editor);
    NewcomersFixture.as(owner).post(PATH + id + "/remove").then().statusCode(204);
    MemberState told = Events.await(MemberState.class, UUID.fromString(id), MemberState::archived);
    assertThat(told.roles()).isEmpty();
    Await.until("the account is gone", () -> NewcomersFixture.signIn(editor).statusCode() != 200);
    NewcomersFixture.as(owner).get(PATH).then().body("total", equalTo(1));
  }

  private static ValidatableResponse give(String owner, String member, String role) {
    return NewcomersFixture.as(owner)
        .body("{\"companyRole\": \"%s\"}".formatted(role))
        .put(PATH + NewcomersFixture.memberId(member) + "/role")
        .then();
  }

  private static ValidatableResponse invite(String member) {
    return NewcomersFixture.as(member)
        .body(NewcomersFixture.invitation(NewcomersFixture.address("guest"), "viewer"))
        .post("/api/accounts/invitations")
        .then();
  }
}
