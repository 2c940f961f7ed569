package org.panro.shared.inbox;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that heals by waiting from one that repetition cannot mend. */
public final class TransientFailure {
  /** PostgreSQL error classes: connection, rolled back, out of resources, operator intervention. */
  private static final Set<String> HEALING = Set.of("08", "40", "53", "57");

  private TransientFailure() {}

  public static boolean is(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PgException refused) {
        String state = refused.getSqlState();
        return state != null && HEALING.contains(state.substring(0, 2));
      }
      if (cause instanceof IOException || cause instanceof TimeoutException || closed(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closed(Throwable cause) {
    return cause.getClass().getName().equals("io.vertx.sqlclient.ClosedConnectionException")
        || cause.getClass().getName().equals("io.vertx.core.impl.NoStackTraceThrowable");
  }
}
