package org.panro.shared.problem;

import java.util.List;
import org.panro.contracts.problem.FieldProblem;

/** Problems as a database keeps them: the reactive driver's documents are objects, never lists. */
public record FieldProblems(List<FieldProblem> items) {
  public static final FieldProblems NONE = new FieldProblems(List.of());
}
