package org.panro.shared.imports;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** Reads what a line states, on top of what is stored. */
@ApplicationScoped
public class Records {
  private final ObjectMapper json;
  private final Violations violations;

  Records(ObjectMapper json, Violations violations) {
    this.json = json;
    this.violations = violations;
  }

  /** A record, or why the line holds none. */
  public record Read<T>(@Nullable T value, List<FieldProblem> problems) {
    /** The record; only where there are no problems. */
    public T get() {
      return Objects.requireNonNull(value);
    }
  }

  /**
   * Reads and checks a record.
   *
   * @param stored what an absent field is taken from, null where nothing is stored
   * @param fields what the line states; a null clears
   */
  public <T> Read<T> read(@Nullable T stored, ObjectNode fields, Class<T> type) {
    ObjectNode all = stored == null ? json.createObjectNode() : json.valueToTree(stored);
    fields.properties().forEach(field -> state(all, field.getKey(), field.getValue()));
    try {
      T record = json.treeToValue(all, type);
      return new Read<>(record, violations.of(record));
    } catch (IOException | IllegalArgumentException unreadable) {
      return new Read<>(null, List.of(problem(unreadable)));
    }
  }

  /** One side of a text in two languages leaves the other as it is; none at all clears it. */
  private static void state(ObjectNode all, String field, JsonNode stated) {
    if (!(stated instanceof ObjectNode sides) || !isText(sides)) {
      all.set(field, stated);
      return;
    }
    ObjectNode both = all.path(field) instanceof ObjectNode known ? known : all.putObject(field);
    both.setAll(sides);
    both.removeNulls();
    if (both.isEmpty()) {
      all.putNull(field);
    }
  }

  private static boolean isText(ObjectNode sides) {
    return !sides.isEmpty()
        && sides.properties().stream()
            .allMatch(side -> side.getKey().equals("ko") || side.getKey().equals("en"));
  }

  private static FieldProblem problem(Exception unreadable) {
    String field =
        unreadable instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."))
            : "";
    return new FieldProblem(
        field,
        null,
        "malformed",
        new LocalizedText("이 항목의 꼴이 맞지 않아요.", "This field does not have the right form."));
  }
}
