package org.panro.shared.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;

/**
 * One record of a file.
 *
 * @param number of its line, from 1
 * @param source the line as it came: the text, or the cells as a JSON array
 * @param fields what it states: an absent one leaves the stored value, a null clears it; empty
 *     where the line cannot be read
 * @param problems why it cannot be read
 */
public record ImportLine(
    int number, String source, ObjectNode fields, List<FieldProblem> problems) {
  private static final int SHOWN_OF_A_VALUE = 200;

  static ImportLine unreadable(int number, String source, FieldProblem problem) {
    return new ImportLine(number, source, JsonNodeFactory.instance.objectNode(), List.of(problem));
  }

  /** The same line, unreadable where a text holds what no database keeps. */
  ImportLine checked() {
    return isReadable()
        ? Unkept.in(fields).map(problem -> unreadable(number, source, problem)).orElse(this)
        : this;
  }

  boolean isReadable() {
    return problems.isEmpty();
  }

  /** The same problem with this line and what the line states in its field. */
  FieldProblem at(FieldProblem problem) {
    return new FieldProblem(
        problem.field(), number, problem.code(), problem.message(), value(problem.field()));
  }

  private @Nullable String value(String field) {
    JsonNode found = isReadable() ? fields : null;
    if (found == null || field.isEmpty()) {
      return isReadable() ? null : shortened(source);
    }
    for (String step : field.split("[.\\[]", -1)) {
      String name = step.replace("]", "");
      found =
          name.chars().allMatch(Character::isDigit) && !name.isEmpty() && found.isArray()
              ? found.path(Integer.parseInt(name))
              : name.startsWith("<") ? found : found.path(name);
    }
    return found.isMissingNode() || found.isNull()
        ? null
        : shortened(found.isValueNode() ? found.asText() : found.toString());
  }

  private static String shortened(String value) {
    String shown =
        value.length() <= SHOWN_OF_A_VALUE ? value : value.substring(0, SHOWN_OF_A_VALUE) + "…";
    return Unkept.without(shown);
  }
}
