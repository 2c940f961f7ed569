package org.panro.buyers.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Tokens;

@QuarkusTest
@TestProfile(TracingXIT.Traced.class)
@WithTestResource(PanroEngines.class)
class TracingXIT {

  /** An installation that traces, here without a collector. */
  public static class Traced implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.enabled", "false");
    }
  }

  @Test
  void anEventCarriesTheTraceOfTheCallThatCausedIt() {
    String trace = UUID.randomUUID().toString().replace("-", "");
    String id =
        given()
            .auth()
            .oauth2(Tokens.of("buyer"))
            .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
            .contentType(ContentType.JSON)
            .body(
                """
                {"title": {"en": "Servo motors"},
                 "items": [{"name": {"en": "Servo motor"}, "quantity": 20, "unit": "C62"}]}""")
            .post("/api/buyers/requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(Events.awaitHeader(SourcingRequestState.class, UUID.fromString(id), "traceparent"))
        .startsWith("00-" + trace);
  }
}
