package org.panro.contracts.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * What is wrong with one field of a body or one line of a file.
 *
 * @param field name of the field, in dots for nested ones
 * @param line line of an imported file, from 1
 * @param code stable word for the cause
 * @param message a sentence for the reader
 * @param value what an imported line states there, cut where it is long
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(
    String field,
    @Nullable Integer line,
    String code,
    LocalizedText message,
    @Nullable String value) {

  public FieldProblem(String field, @Nullable Integer line, String code, LocalizedText message) {
    this(field, line, code, message, null);
  }

  /** The same with the message in one language, as problems show it. */
  public Map<String, Object> in(String language) {
    Map<String, Object> worded = new LinkedHashMap<>();
    worded.put("field", field);
    if (line != null) {
      worded.put("line", line);
    }
    if (value != null) {
      worded.put("value", value);
    }
    worded.put("code", code);
    worded.put("message", message.in(language));
    return worded;
  }
}
