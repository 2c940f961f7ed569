package org.panro.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of tab-separated columns with their names in its first line, among the resources. */
public final class TabbedFile {
  private TabbedFile() {}

  /** One line, by the names of its columns. */
  public record Row(Map<String, String> columns) {

    public String get(String column) {
      return Objects.requireNonNull(columns.get(column), column);
    }

    /** What stands between commas. */
    public List<String> list(String column) {
      return Stream.of(get(column).split(",", -1)).filter(each -> !each.isEmpty()).toList();
    }
  }

  public static List<Row> read(String resource) {
    try (InputStream file = TabbedFile.class.getResourceAsStream(resource)) {
      List<String> lines =
          new String(Objects.requireNonNull(file, resource).readAllBytes(), UTF_8).lines().toList();
      String[] names = lines.getFirst().split("\t", -1);
      return lines.stream().skip(1).map(line -> row(names, line.split("\t", -1))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(String[] names, String[] values) {
    Map<String, String> columns = new HashMap<>();
    for (int column = 0; column < names.length; column++) {
      columns.put(names[column], values[column].strip());
    }
    return new Row(columns);
  }
}
