package org.panro.portal.client;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What a call ends with where a service does not answer, or not in time. */
public final class Away {
  private Away() {}

  public static boolean is(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof ProcessingException;
  }
}
