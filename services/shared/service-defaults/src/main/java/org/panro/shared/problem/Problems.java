package org.panro.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;

/**
 * Makes the problems that code throws; {@link ProblemWording} puts them into the reader's language.
 */
public final class Problems {
  static final String DETAIL = "detail-localized";

  private Problems() {}

  /** What is not there and what is another company's look the same. */
  public static HttpProblem notFound() {
    return of(
        ProblemType.NOT_FOUND,
        new LocalizedText("찾을 수 없거나 볼 수 없는 항목이에요.", "It does not exist or is not yours to see."));
  }

  public static HttpProblem of(ProblemType type, LocalizedText detail) {
    return start(type, detail).build();
  }

  /** A field of the body, a parameter or a header that cannot be accepted. */
  public static HttpProblem invalid(String field, LocalizedText message) {
    return start(ProblemType.VALIDATION, message)
        .with("errors", List.of(new FieldProblem(field, null, "invalid", message)))
        .build();
  }

  /** Several values that cannot be accepted; the first one says what is wrong. */
  public static HttpProblem invalid(List<FieldProblem> problems) {
    return start(ProblemType.VALIDATION, problems.getFirst().message())
        .with("errors", problems)
        .build();
  }

  /** A rule of the business that forbids the change in the present state. */
  public static HttpProblem ruleBroken(String code, LocalizedText detail) {
    return start(ProblemType.RULE_BROKEN, detail).with("code", code).build();
  }

  /** Another system is away; asking again in a few seconds may help. */
  public static HttpProblem unavailable(LocalizedText detail) {
    return start(ProblemType.UPSTREAM_UNAVAILABLE, detail)
        .withHeader(HttpHeaders.RETRY_AFTER, 5)
        .build();
  }

  /** A rule of the business that forbids the change as long as those fields are as they are. */
  public static HttpProblem ruleBroken(
      String code, LocalizedText detail, List<FieldProblem> fields) {
    return start(ProblemType.RULE_BROKEN, detail).with("code", code).with("errors", fields).build();
  }

  private static HttpProblem.Builder start(ProblemType type, LocalizedText detail) {
    return HttpProblem.builder()
        .withType(type.uri())
        .withStatus(type.status())
        .with(DETAIL, detail);
  }
}
