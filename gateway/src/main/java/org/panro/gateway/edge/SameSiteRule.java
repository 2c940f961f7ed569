package org.panro.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * A browser's session changes things only from Panro's own pages: the page's origin is told by
 * {@code Origin} or, where a browser leaves that out, by {@code Sec-Fetch-Site}.
 */
public final class SameSiteRule {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final String ownOrigin;

  public SameSiteRule(String ownOrigin) {
    this.ownOrigin = ownOrigin;
  }

  public boolean allows(HttpServerRequest request) {
    if (SAFE.contains(request.method())) {
      return true;
    }
    var origins = request.headers().getAll(HttpHeaders.ORIGIN);
    if (!origins.isEmpty()) {
      return origins.size() == 1 && origins.getFirst().equals(ownOrigin);
    }
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
