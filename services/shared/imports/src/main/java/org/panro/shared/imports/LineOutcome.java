package org.panro.shared.imports;

import java.util.List;
import org.panro.contracts.problem.FieldProblem;

/**
 * What became of one line.
 *
 * @param problems why nothing of it was kept; empty unless it failed
 * @param warnings doubtful values that were kept
 */
public record LineOutcome(Kind kind, List<FieldProblem> problems, List<FieldProblem> warnings) {
  /** What happened to the thing that the line is about. */
  public enum Kind {
    CREATED,
    UPDATED,
    UNCHANGED,
    FAILED
  }

  public static LineOutcome failed(List<FieldProblem> problems) {
    return new LineOutcome(Kind.FAILED, problems, List.of());
  }
}
