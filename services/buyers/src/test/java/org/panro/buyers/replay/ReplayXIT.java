package org.panro.buyers.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Replayed;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ReplayXIT {

  @Test
  void aRequestIsToldAgainWithItsVersion() {
    String id =
        given()
            .auth()
            .oauth2(Tokens.of("buyer"))
            .contentType(ContentType.JSON)
            .body(
                """
                {"title": {"en": "Gaskets"},
                 "items": [{"name": {"en": "Gasket"}, "quantity": 10, "unit": "C62"}]}""")
            .post("/api/buyers/requests")
            .path("id");
    UUID request = UUID.fromString(id);
    SourcingRequestState first = Events.await(SourcingRequestState.class, request, state -> true);
    SourcingRequestState again = Replayed.again("buyers", SourcingRequestState.class, request);
    assertThat(again.version()).isEqualTo(first.version());
    assertThat(again.need()).isEqualTo(first.need());
    assertThat(again.bulk()).isTrue();
  }
}
