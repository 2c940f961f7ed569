package org.panro.shared.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer as an idempotency key keeps it; an empty location or body means none. */
record Answer(int status, String location, String body) {

  static Answer of(@Nullable Object answer, int declaredStatus, String path, ObjectMapper json) {
    if (answer instanceof RestResponse<?> response) {
      String location = response.getLocation() == null ? "" : response.getLocation().toString();
      return new Answer(response.getStatus(), location, write(response.getEntity(), json));
    }
    if (answer == null) {
      return new Answer(RestResponse.StatusCode.NO_CONTENT, "", "");
    }
    return new Answer(
        declaredStatus,
        ResourceHeaders.location(answer, declaredStatus, path),
        write(answer, json));
  }

  private static String write(@Nullable Object entity, ObjectMapper json) {
    try {
      return entity == null ? "" : json.writeValueAsString(entity);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("An answer cannot be kept", unwritable);
    }
  }
}
