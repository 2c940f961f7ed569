package org.panro.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.panro.gateway.installation.Installation;

/** What every answer tells the browser to forbid. */
@Singleton
public final class SecurityHeaders {
  private static final String POLICY = "Content-Security-Policy";

  /** What services say of files that strangers brought: nothing of it runs or loads anything. */
  private static final String SEALED = "default-src 'none'; sandbox";

  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";
  private static final String UNUSED_FEATURES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  private final boolean secure;

  SecurityHeaders(Installation installation) {
    this.secure = installation.secure();
  }

  /**
   * Completes an answer's headers.
   *
   * @param ownPolicy whether the answer comes from pages that need a policy of their own
   */
  public void complete(MultiMap headers, boolean ownPolicy) {
    if (!ownPolicy) {
      headers.set(POLICY, SEALED.equals(headers.get(POLICY)) ? SEALED : CONTENT_POLICY);
      headers.set("X-Frame-Options", "DENY");
      headers.set("Referrer-Policy", "same-origin");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Permissions-Policy", UNUSED_FEATURES);
    if (secure) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    headers.remove(HttpHeaders.SERVER);
    headers.remove("X-Powered-By");
  }
}
