package org.panro.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Who reads the answer: a person looking at a page or a program, and in which language. */
public final class Reader {
  private Reader() {}

  /** {@code ko} or {@code en}: what the address says, else what the browser prefers. */
  public static String language(HttpServerRequest request) {
    String path = Objects.requireNonNullElse(request.path(), "/");
    // Read as it was sent: a query that cannot be decoded is answered in some language too
    List<String> query = List.of(Objects.requireNonNullElse(request.query(), "").split("&", -1));
    if (path.equals("/ko") || path.startsWith("/ko/") || query.contains("lang=ko")) {
      return "ko";
    }
    if (path.equals("/en") || path.startsWith("/en/") || query.contains("lang=en")) {
      return "en";
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("ko") ? "ko" : "en";
  }

  /** Whether a browser goes to a page, so that the answer is what a person sees next. */
  public static boolean opensPage(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    String mode = request.getHeader("Sec-Fetch-Mode");
    return HttpMethod.GET.equals(request.method())
        && accepted != null
        && accepted.contains("text/html")
        && (mode == null || mode.equals("navigate"))
        && !request.headers().contains("HX-Request");
  }
}
