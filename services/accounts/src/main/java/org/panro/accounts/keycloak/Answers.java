package org.panro.accounts.keycloak;

import jakarta.ws.rs.core.Response;

/** What Keycloak's answers mean to steps that may have been done before. */
final class Answers {
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400;

  private Answers() {}

  /** Made now or before. */
  static void checkThere(Response answer) {
    if (!isConflict(answer)) {
      check(answer);
    }
  }

  /** Removed now or before. */
  static void checkGone(Response answer) {
    if (answer.getStatus() != NOT_FOUND) {
      check(answer);
    }
  }

  static boolean isConflict(Response answer) {
    return answer.getStatus() == CONFLICT;
  }

  static void check(Response answer) {
    if (answer.getStatus() == BAD_REQUEST) {
      throw new Refused(BAD_REQUEST);
    }
    if (answer.getStatus() > BAD_REQUEST) {
      throw new IllegalStateException("Keycloak answered " + answer.getStatus());
    }
  }
}
