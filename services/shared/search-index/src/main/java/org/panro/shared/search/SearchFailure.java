package org.panro.shared.search;

/** OpenSearch refused a call. */
public final class SearchFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;

  SearchFailure(int status, String answer) {
    super("OpenSearch answered %d: %s".formatted(status, answer));
    this.status = status;
  }

  public boolean isNotFound() {
    return status == 404;
  }

  boolean isOverload() {
    return status == 429 || status == 503;
  }
}
