package org.panro.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers travel: neither those of one connection nor what a sender says of its own way. */
final class HeaderRule {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "upgrade",
          "http2-settings",
          "expect");

  /** Told anew by the gateway, or by nobody; some servers route by the last three. */
  private static final Set<String> OF_THE_WAY =
      Set.of(
          "forwarded",
          "via",
          "x-real-ip",
          "x-original-url",
          "x-rewrite-url",
          "x-http-method-override");

  private HeaderRule() {}

  static void cleanRequest(MultiMap headers) {
    dropConnectionHeaders(headers);
    for (String name : Set.copyOf(headers.names())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (OF_THE_WAY.contains(lower) || lower.startsWith("x-forwarded-")) {
        headers.remove(name);
      }
    }
  }

  static void cleanResponse(MultiMap headers) {
    dropConnectionHeaders(headers);
  }

  private static void dropConnectionHeaders(MultiMap headers) {
    List<String> named = headers.getAll(HttpHeaders.CONNECTION);
    for (String names : List.copyOf(named)) {
      for (String name : names.split(",", -1)) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && !lower.equals("content-length") && !lower.equals("host")) {
          headers.remove(lower);
        }
      }
    }
    OF_THE_CONNECTION.forEach(headers::remove);
  }
}
