package org.panro.shared.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The language that the request asks for: {@code ko} or {@code en}. */
@ApplicationScoped
public class ReaderLanguage {
  private final CurrentVertxRequest request;

  ReaderLanguage(CurrentVertxRequest request) {
    this.request = request;
  }

  public String get() {
    if (request.getCurrent() == null) {
      return "en";
    }
    String accepted = request.getCurrent().request().getHeader("Accept-Language");
    return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("ko") ? "ko" : "en";
  }
}
