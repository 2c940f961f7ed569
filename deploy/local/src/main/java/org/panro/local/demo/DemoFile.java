package org.panro.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A resource of one record a line. Days are written as {@code +30d}, counted from a beginning, and
 * moments soon to come as {@code +2min}, counted from now, so that demo data never grow old.
 */
final class DemoFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DAY = Pattern.compile("\"([+-]\\d+)d(?=[\"T])");
  private static final Pattern SOON = Pattern.compile("\"\\+(\\d+)min\"");

  private DemoFile() {}

  /** All records in their order. */
  static List<ObjectNode> read(String resource, Beginning beginning) throws IOException {
    List<ObjectNode> records = new ArrayList<>();
    try (InputStream file = DemoFile.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IOException("The resource %s is missing".formatted(resource));
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records.add((ObjectNode) JSON.readTree(dated(line, beginning)));
      }
    }
    return records;
  }

  /** The records of each member, the member's name taken out. */
  static Map<String, List<ObjectNode>> byMember(List<ObjectNode> records) {
    Map<String, List<ObjectNode>> sorted = new LinkedHashMap<>();
    for (ObjectNode fields : records) {
      String member = fields.remove("member").asText();
      sorted.computeIfAbsent(member, first -> new ArrayList<>()).add(fields);
    }
    return sorted;
  }

  private static String dated(String line, Beginning beginning) {
    LocalDate first = LocalDate.ofInstant(beginning.moment(), ZoneOffset.UTC);
    String days =
        DAY.matcher(line).replaceAll(day -> "\"" + first.plusDays(Long.parseLong(day.group(1))));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return SOON.matcher(days)
        .replaceAll(
            soon ->
                "\"%s\"".formatted(now.plus(Long.parseLong(soon.group(1)), ChronoUnit.MINUTES)));
  }
}
