package org.panro.buyers.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ClosingDatesXIT {
  private static final String PATH = "/api/buyers/requests/";

  @Test
  void aRequestExpiresWithItsClosingDateAndThatIsTold() {
    UUID request = published();
    closesIn(request, 0);
    Events.await(
        SourcingRequestState.class,
        request,
        state -> state.status() == SourcingRequestStatus.EXPIRED);
    assertThat(state(request)).isEqualTo("expired");
  }

  @Test
  void aRequestThatFailsKeepsTheCauseAndStopsNoOther() {
    UUID failing = published();
    UUID other = published();
    StoredRows.change(
        "alter table sourcing_request add constraint stays_open check (state <> 'EXPIRED' or id <> '%s')"
            .formatted(failing));
    closesIn(failing, -1);
    closesIn(other, 0);
    awaitState(other, "expired");
    Await.until("a second try", () -> tries(failing) >= 2);
    assertThat(StoredRows.text("select cause from due_try where row_id = ?", failing))
        .contains("stays_open");
    assertThat(state(failing)).isEqualTo("published");
    StoredRows.change("alter table sourcing_request drop constraint stays_open");
    awaitState(failing, "expired");
    Await.until("its tries are forgotten", () -> tries(failing) == 0);
  }

  @Test
  void aRequestThatAnotherProcessHoldsIsLeftToIt() {
    UUID held = published();
    UUID free = published();
    closesIn(held, 3);
    closesIn(free, 3);
    StoredRows.whileUncommitted(
        "select 1 from sourcing_request where id = ? for update",
        () -> {
          awaitState(free, "expired");
          assertThat(state(held)).isEqualTo("published");
        },
        held);
    awaitState(held, "expired");
  }

  private static long tries(UUID request) {
    return StoredRows.count(
        "select coalesce(sum(tries), 0) from due_try where row_id = ?", request);
  }

  private static void closesIn(UUID request, int seconds) {
    StoredRows.change(
        "update sourcing_request set closes_at = now() + ? * interval '1 second' where id = ?",
        seconds,
        request);
  }

  private static void awaitState(UUID request, String state) {
    Await.until("the request is " + state, () -> state(request).equals(state));
  }

  private static String state(UUID request) {
    return as("buyer").get(PATH + request).path("state");
  }

  private static UUID published() {
    String id =
        as("buyer")
            .body(
                """
                {"title": {"en": "Servo motors"},
                 "items": [{"name": {"en": "Servo motor"}, "quantity": 20, "unit": "C62"}]}""")
            .post(PATH)
            .path("id");
    as("buyer").post(PATH + id + "/publish").then().statusCode(200);
    return UUID.fromString(id);
  }

  private static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }
}
