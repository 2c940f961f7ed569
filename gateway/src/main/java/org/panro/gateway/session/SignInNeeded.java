package org.panro.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import org.panro.gateway.problem.Reader;

/** What a reader without a session gets where a page asks for one. */
public final class SignInNeeded {
  private SignInNeeded() {}

  /** The sign-in address; afterwards the reader comes back to the page that was asked for. */
  public static String from(HttpServerRequest request) {
    if (Reader.opensPage(request)) {
      ReturnPath.remember(request);
    }
    return "/session/sign-in?lang=" + Reader.language(request);
  }
}
