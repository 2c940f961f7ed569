package org.panro.shared.imports.table;

import java.io.Serial;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** A file of which nothing can be taken in. */
public final class FileRefused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient FieldProblem problem;

  public FileRefused(int line, String code, String ko, String en) {
    super(en, null, false, false);
    problem = new FieldProblem("", Math.max(line, 1), code, new LocalizedText(ko, en));
  }

  /** The line and the reason. */
  public FieldProblem problem() {
    return problem;
  }
}
