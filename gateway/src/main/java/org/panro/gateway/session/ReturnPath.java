package org.panro.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.panro.gateway.edge.PathRule;

/**
 * The page that somebody wanted to see before signing in. It lives in a cookie of the gateway's
 * own: no parameter of an address ever decides where a reader is sent.
 */
final class ReturnPath {
  private static final int LONGEST = 1_000;
  private static final long SECONDS = 600;

  private ReturnPath() {}

  static void remember(HttpServerRequest request) {
    String target = request.uri();
    if (isPage(target)) {
      byte[] text = target.getBytes(StandardCharsets.US_ASCII);
      set(request, Base64.getUrlEncoder().withoutPadding().encodeToString(text), SECONDS);
    }
  }

  /** The remembered page, once. */
  static Optional<String> take(HttpServerRequest request) {
    Cookie cookie = request.getCookie(SessionCookies.RETURN);
    if (cookie == null) {
      return Optional.empty();
    }
    String value = cookie.getValue();
    set(request, "", 0);
    try {
      String target = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
      return Optional.of(target).filter(ReturnPath::isPage);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static boolean isPage(String target) {
    return target.length() <= LONGEST
        && (target.startsWith("/ko/") || target.startsWith("/en/"))
        && target.chars().allMatch(c -> c > 0x20 && c < 0x7f)
        && PathRule.allows(PathRule.pathOf(target));
  }

  private static void set(HttpServerRequest request, String value, long maxAge) {
    request
        .response()
        .addCookie(
            Cookie.cookie(SessionCookies.RETURN, value)
                .setPath("/")
                .setMaxAge(maxAge)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX));
  }
}
