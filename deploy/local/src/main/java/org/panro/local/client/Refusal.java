package org.panro.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Panro answered a call with a problem. */
public final class Refusal extends IOException {
  private static final long serialVersionUID = 1;
  private static final String TYPE = "urn:panro:problem:";

  private final int status;
  private final String type;

  Refusal(String call, int status, String member, JsonNode problem) {
    super("%s answered %d to %s: %s".formatted(call, status, member, problem));
    this.status = status;
    this.type = problem.path("type").asText();
  }

  public int status() {
    return status;
  }

  /** Whether the problem is of that type of {@code contracts/problem}. */
  public boolean is(String code) {
    return type.equals(TYPE + code);
  }
}
