package org.panro.shared.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.EventType;
import org.panro.contracts.event.IntegrationEvent;

/** Has the service under test tell its states again, as an administrator does. */
public final class Replayed {
  private Replayed() {}

  /** One call for a batch of states. */
  public static Response call(String member, String service, String topic, @Nullable UUID after) {
    String body =
        after == null
            ? "{\"topic\":\"%s\"}".formatted(topic)
            : "{\"topic\":\"%s\",\"after\":\"%s\"}".formatted(topic, after);
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(member))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/%s/replays".formatted(service));
  }

  /** Tells the whole topic again and awaits a version of that aggregate for the second time. */
  public static <E extends IntegrationEvent> E again(
      String service, Class<E> type, UUID aggregate) {
    String topic = type.getAnnotation(EventType.class).topic();
    Events.await(type, aggregate, first -> true);
    String next = "";
    while (next != null) {
      Response told = call("admin", service, topic, next.isEmpty() ? null : UUID.fromString(next));
      told.then().statusCode(200);
      next = told.jsonPath().getString("next");
    }
    Set<Long> versions = new HashSet<>();
    return Events.await(type, aggregate, state -> !versions.add(state.version()));
  }
}
