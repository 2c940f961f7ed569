package org.panro.shared.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.panro.contracts.problem.FieldProblem;

/**
 * One record of a file.
 *
 * @param number of its line, from 1
 * @param fields what it states: an absent one leaves the stored value, a null clears it; empty
 *     where the line cannot be read
 * @param problems why it cannot be read
 */
public record ImportLine(int number, ObjectNode fields, List<FieldProblem> problems) {

  static ImportLine unreadable(int number, FieldProblem problem) {
    return new ImportLine(number, JsonNodeFactory.instance.objectNode(), List.of(problem));
  }

  boolean isReadable() {
    return problems.isEmpty();
  }
}
