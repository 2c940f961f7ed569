package org.panro.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Set;

/**
 * A browser's session changes things only from Panro's own pages: the page's origin is told by
 * {@code Origin} or, where a browser leaves that out, by {@code Sec-Fetch-Site}.
 */
public final class SameSiteRule {
  static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final String ownOrigin;

  public SameSiteRule(String ownOrigin) {
    this.ownOrigin = ownOrigin;
  }

  public boolean allows(HttpMethod method, MultiMap headers) {
    if (SAFE.contains(method)) {
      return true;
    }
    var origins = headers.getAll(HttpHeaders.ORIGIN);
    if (!origins.isEmpty()) {
      return origins.size() == 1 && origins.getFirst().equals(ownOrigin);
    }
    return "same-origin".equals(headers.get("Sec-Fetch-Site"));
  }
}
