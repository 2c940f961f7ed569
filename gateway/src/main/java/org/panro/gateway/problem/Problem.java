package org.panro.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;

/**
 * An error of the gateway's own as its answer is written: problem details (RFC 9457), or a small
 * page where a person would otherwise look at them.
 */
public record Problem(int status, String contentType, Buffer body) {

  /** Problem details whatever the reader is. */
  public static Problem details(HttpServerRequest request, ProblemType type, LocalizedText detail) {
    String language = Reader.language(request);
    JsonObject details =
        new JsonObject()
            .put("type", type.uri().toString())
            .put("title", type.title().in(language))
            .put("status", type.status())
            .put("detail", detail.in(language));
    return new Problem(type.status(), "application/problem+json", details.toBuffer());
  }

  /** A page for a person, problem details for a program. */
  public static Problem of(HttpServerRequest request, ProblemType type, LocalizedText detail) {
    return Reader.opensPage(request)
        ? new Problem(
            type.status(),
            "text/html;charset=UTF-8",
            ProblemPage.html(Reader.language(request), type.title(), detail))
        : details(request, type, detail);
  }
}
