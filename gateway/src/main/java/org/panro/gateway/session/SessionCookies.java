package org.panro.gateway.session;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.panro.gateway.installation.Installation;

/**
 * The gateway's own cookies. Browsers know them by a name that binds them to this origin alone
 * ({@code __Host-}, or the port where the origin is plain http on one's own machine); inside they
 * carry the names that Quarkus gives them. A cookie that comes under the inner name is nobody's.
 */
@Singleton
public final class SessionCookies {
  static final String RETURN = "q_return";

  private static final String INNER = "q_";
  private static final String SESSION = "q_session";
  private static final String STATE = "q_auth_";
  private static final String FOREIGN = SessionCookies.class.getName();

  private final boolean secure;
  private final String prefix;

  SessionCookies(Installation installation) {
    this.secure = installation.secure();
    this.prefix = secure ? "__Host-panro-" : "panro-" + installation.port() + "-";
  }

  /** Leaves the gateway's cookies in the request, and keeps the others for the service. */
  public void receive(RoutingContext context) {
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    MultiMap headers = context.request().headers();
    for (String header : headers.getAll(HttpHeaders.COOKIE)) {
      for (String part : header.split(";", -1)) {
        String cookie = part.strip();
        if (cookie.startsWith(prefix + INNER)) {
          own.add(cookie.substring(prefix.length()));
        } else if (!cookie.isEmpty() && !cookie.startsWith(INNER)) {
          others.add(cookie);
        }
      }
    }
    headers.remove(HttpHeaders.COOKIE);
    if (!own.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, String.join("; ", own));
    }
    context.put(FOREIGN, String.join("; ", others));
  }

  /** The cookies that are a service's own, as one header value; empty if there are none. */
  public static String ofServices(RoutingContext context) {
    String cookies = context.get(FOREIGN);
    return cookies == null ? "" : cookies;
  }

  /** Writes the gateway's cookies under the names that browsers know. */
  public void send(RoutingContext context) {
    context
        .request()
        .cookies()
        .removeIf(
            cookie -> {
              if (!cookie.getName().startsWith(INNER)) {
                return false;
              }
              if (isAnswered(cookie)) {
                context.response().headers().add(HttpHeaders.SET_COOKIE, outward(cookie));
              }
              return true;
            });
  }

  /** Whether a {@code Set-Cookie} of a service would pass for one of the gateway's. */
  public boolean isClaimedBy(String setCookie) {
    String name = setCookie.stripLeading();
    return name.startsWith(prefix) || name.startsWith(INNER);
  }

  static boolean holdSession(HttpServerRequest request) {
    return request.cookies().stream()
        .anyMatch(cookie -> cookie.getName().startsWith(SESSION) && !isAnswered(cookie));
  }

  /** Whether this browser began the sign-in with that state. */
  static boolean beganSignIn(HttpServerRequest request) {
    String state = request.getParam("state");
    return state != null && request.getCookie(STATE + state) != null;
  }

  static void endSession(RoutingContext context) {
    for (Cookie cookie : context.request().cookies()) {
      if (cookie.getName().startsWith(SESSION)) {
        cookie.setValue("").setMaxAge(0).setPath("/").setHttpOnly(true);
      }
    }
  }

  /** Takes back what was written about the session, so that the browser keeps what it has. */
  static void keepSession(RoutingContext context) {
    context.request().cookies().removeIf(cookie -> cookie.getName().startsWith(SESSION));
  }

  private String outward(Cookie cookie) {
    return prefix + cookie.setSecure(secure).encode();
  }

  /** Received cookies have no path; those that are to be set do. */
  private static boolean isAnswered(Cookie cookie) {
    return cookie.getPath() != null;
  }
}
