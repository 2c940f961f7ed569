package org.panro.shared.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** One JSON object a line. */
final class NdjsonLines implements Lines {
  private static final int LONGEST = 1_000_000;

  private final Iterator<String> lines;
  private final ObjectMapper json;
  private int number;

  NdjsonLines(String text, ObjectMapper json) {
    lines = text.lines().iterator();
    this.json = json;
  }

  @Override
  public @Nullable ImportLine next() {
    while (lines.hasNext()) {
      String line = lines.next();
      number++;
      if (!line.isBlank()) {
        return read(line);
      }
    }
    return null;
  }

  @Override
  public void close() {
    // nothing is held open
  }

  private ImportLine read(String line) {
    if (line.length() > LONGEST) {
      return unreadable(
          line.substring(0, LONGEST),
          "too-long",
          "한 줄이 너무 길어요. %,d자까지 읽을 수 있어요.".formatted(LONGEST),
          "The line is too long; up to %,d characters can be read.".formatted(LONGEST));
    }
    try {
      JsonNode node = json.readTree(line);
      return node instanceof ObjectNode fields
          ? new ImportLine(number, line, fields, List.of())
          : unreadable(
              line, "unreadable", "한 줄에 JSON 객체 하나를 적어 주세요.", "A line has to be one JSON object.");
    } catch (JsonProcessingException malformed) {
      int column = malformed.getLocation().getColumnNr();
      return unreadable(
          line,
          "unreadable",
          "JSON으로 읽을 수 없어요. %d번째 글자를 확인해 주세요.".formatted(column),
          "It cannot be read as JSON; look at character %d.".formatted(column));
    }
  }

  private ImportLine unreadable(String line, String code, String ko, String en) {
    return ImportLine.unreadable(
        number, line, new FieldProblem("", null, code, new LocalizedText(ko, en)));
  }
}
