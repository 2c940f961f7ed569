package org.panro.portal.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.portal.client.ServiceProblem.FieldError;

/** Reads what a service answers instead of what was asked for. */
@Singleton
public class ProblemReading implements ResponseExceptionMapper<ServiceProblem> {
  private final ObjectMapper json;

  ProblemReading(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public ServiceProblem toThrowable(Response response) {
    JsonNode problem = body(response);
    List<FieldError> fields = new ArrayList<>();
    problem
        .path("errors")
        .forEach(
            error ->
                fields.add(
                    new FieldError(error.path("field").asText(), error.path("message").asText())));
    return new ServiceProblem(
        ProblemType.of(type(problem), response.getStatus()),
        problem.path("detail").asText(),
        List.copyOf(fields));
  }

  private JsonNode body(Response response) {
    try {
      return json.readTree(Objects.requireNonNullElse(response.readEntity(String.class), ""));
    } catch (JsonProcessingException | ProcessingException noProblemDetails) {
      return json.createObjectNode();
    }
  }

  private static @Nullable URI type(JsonNode problem) {
    try {
      return problem.hasNonNull("type") ? URI.create(problem.path("type").asText()) : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }
}
