package org.panro.portal.client;

import java.io.Serial;
import java.util.List;
import org.panro.contracts.problem.ProblemType;

/** A problem that a service answered, worded for the reader already. */
public class ServiceProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final ProblemType type;
  private final String detail;
  private final transient List<FieldError> fields;

  ServiceProblem(ProblemType type, String detail, List<FieldError> fields) {
    super(type.code());
    this.type = type;
    this.detail = detail;
    this.fields = fields;
  }

  public ProblemType type() {
    return type;
  }

  /** What happened, in the reader's language; empty where the service did not say. */
  public String detail() {
    return detail;
  }

  public List<FieldError> fields() {
    return fields;
  }

  /** Whether the reader's input is the cause, so that a form should say so. */
  public boolean isAnswerToInput() {
    return switch (type) {
      case VALIDATION,
          MALFORMED,
          CONFLICT,
          RULE_BROKEN,
          PRECONDITION_FAILED,
          PAYLOAD_TOO_LARGE,
          UNSUPPORTED_MEDIA_TYPE,
          FORBIDDEN ->
          true;
      default -> false;
    };
  }

  /** What is wrong with one field. */
  public record FieldError(String field, String message) {}
}
