package org.panro.shared.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** Characters that PostgreSQL keeps in no text: zeros, and halves of others. */
final class Unkept {
  private static final Pattern CHARACTERS = Pattern.compile("[\\x00\\p{Cs}]");

  private Unkept() {}

  static String without(String text) {
    return CHARACTERS.matcher(text).replaceAll("");
  }

  /** What is wrong with the first field that holds one, in its name or its value. */
  static Optional<FieldProblem> in(JsonNode fields) {
    return fields.properties().stream()
        .filter(field -> holds(field.getKey()) || holds(field.getValue()))
        .findFirst()
        .map(field -> problem(without(field.getKey())));
  }

  private static boolean holds(JsonNode value) {
    if (value.isTextual()) {
      return holds(value.textValue());
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      if (holds(field.getKey()) || holds(field.getValue())) {
        return true;
      }
    }
    if (value.isArray()) {
      for (JsonNode item : value) {
        if (holds(item)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(String text) {
    return CHARACTERS.matcher(text).find();
  }

  private static FieldProblem problem(String field) {
    return new FieldProblem(
        field,
        null,
        "unreadable-character",
        new LocalizedText(
            "글자로 읽을 수 없는 부호(NUL 등)가 들어 있어요.",
            "It holds a character that is no text, such as NUL."));
  }
}
