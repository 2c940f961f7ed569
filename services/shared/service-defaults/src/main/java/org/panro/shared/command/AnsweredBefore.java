package org.panro.shared.command;

import java.io.Serial;

/** Ends a repeated call early; {@link AnsweredBeforeMapper} gives the first answer again. */
final class AnsweredBefore extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Answer answer;

  AnsweredBefore(Answer answer) {
    super("Answered before", null, false, false);
    this.answer = answer;
  }

  Answer answer() {
    return answer;
  }
}
