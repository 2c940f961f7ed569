package org.panro.shared.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;

/**
 * One record of a file.
 *
 * @param number of its line, from 1
 * @param fields what it states: an absent one leaves the stored value, a null clears it; null where
 *     the line cannot be read
 * @param problems why it cannot be read
 */
public record ImportLine(int number, @Nullable ObjectNode fields, List<FieldProblem> problems) {

  static ImportLine unreadable(int number, FieldProblem problem) {
    return new ImportLine(number, null, List.of(problem));
  }
}
