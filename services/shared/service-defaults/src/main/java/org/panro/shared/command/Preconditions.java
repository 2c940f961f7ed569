package org.panro.shared.command;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** Honours {@code If-Match} where a request sends one. */
@ApplicationScoped
public class Preconditions {
  private final CurrentVertxRequest request;

  Preconditions(CurrentVertxRequest request) {
    this.request = request;
  }

  /** Fails with 412 when the request names other versions than the actual one. */
  public void require(long actualVersion) {
    RoutingContext current = request.getCurrent();
    String wanted = current == null ? null : current.request().getHeader("If-Match");
    if (!matches(wanted, actualVersion)) {
      throw Problems.of(
          ProblemType.PRECONDITION_FAILED,
          new LocalizedText(
              "읽은 뒤에 내용이 바뀌었어요. 새로 읽고 다시 시도해 주세요.",
              "It changed after it was read. Read it again, then repeat the change."));
    }
  }

  static boolean matches(@Nullable String header, long version) {
    return header == null
        || header.strip().equals("*")
        || Arrays.asList(header.strip().split("\\s*,\\s*")).contains("\"" + version + "\"");
  }
}
