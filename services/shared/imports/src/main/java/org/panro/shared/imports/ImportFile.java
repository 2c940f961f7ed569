package org.panro.shared.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** Reads the records of a file. */
final class ImportFile {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private ImportFile() {}

  /** All records with their lines; a file that is no such file at all fails. */
  static List<ImportLine> read(
      ImportFormat format, byte[] content, Set<String> listFields, ObjectMapper json) {
    String text = Charsets.decode(content);
    return switch (format) {
      case NDJSON -> ndjson(text, json);
      case CSV -> csv(text, listFields, json);
    };
  }

  private static List<ImportLine> ndjson(String text, ObjectMapper json) {
    List<ImportLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        lines.add(record(number, line, json));
      }
    }
    return lines;
  }

  private static ImportLine record(int number, String line, ObjectMapper json) {
    try {
      JsonNode node = json.readTree(line);
      if (node instanceof ObjectNode fields) {
        return new ImportLine(number, fields, List.of());
      }
    } catch (JsonProcessingException malformed) {
      return ImportLine.unreadable(
          number,
          problem(
              "JSON으로 읽을 수 없어요. %d번째 글자를 확인해 주세요.".formatted(malformed.getLocation().getColumnNr()),
              "It cannot be read as JSON; look at character %d."
                  .formatted(malformed.getLocation().getColumnNr())));
    }
    return ImportLine.unreadable(
        number, problem("한 줄에 JSON 객체 하나를 적어 주세요.", "A line has to be one JSON object."));
  }

  private static List<ImportLine> csv(String text, Set<String> listFields, ObjectMapper json) {
    List<ImportLine> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      for (CSVRecord row : parser) {
        int number = Math.toIntExact(row.getRecordNumber()) + 1;
        lines.add(
            row.isConsistent()
                ? new ImportLine(number, CsvRow.fields(row.toMap(), listFields, json), List.of())
                : ImportLine.unreadable(
                    number,
                    problem(
                        "칸 수가 머리글과 달라요.", "The row has another number of cells than the head.")));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException malformed) {
      lines.add(
          ImportLine.unreadable(
              lines.size() + 2,
              problem(
                  "여기부터 CSV로 읽을 수 없어요. 따옴표를 확인해 주세요.",
                  "From here on it cannot be read as CSV; look at the quotation marks.")));
    }
    return lines;
  }

  private static FieldProblem problem(String ko, String en) {
    return new FieldProblem("", null, "unreadable", new LocalizedText(ko, en));
  }
}
