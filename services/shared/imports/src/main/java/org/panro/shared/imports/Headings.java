package org.panro.shared.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panro.shared.imports.ColumnMapping.Column;

/**
 * Guesses which field a column fills: by what the company chose before, else by the field's name or
 * its words in either language. A heading that states a unit, such as 전압(V), is an attribute.
 */
final class Headings {
  /** Heading of the column in which files of failed rows tell their reasons. */
  static final String REASON_KO = "고칠 점";

  static final String REASON_EN = "What to mend";

  private static final Set<String> NO_FIELDS = Set.of(key(REASON_KO), key(REASON_EN));
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:attr|attribute|attributes|속성)[.:]\\s*(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s*[(\\[]([^()\\[\\]]+)[)\\]]");

  private final Map<String, String> fields = new HashMap<>();
  private final boolean takesAttributes;

  Headings(List<ImportField> known) {
    known.forEach(
        field -> field.words().forEach(word -> fields.putIfAbsent(key(word), field.path())));
    known.forEach(
        field -> {
          fields.putIfAbsent(key(field.label().in("ko")), field.path());
          fields.putIfAbsent(key(field.label().in("en")), field.path());
          fields.put(key(field.path()), field.path());
        });
    takesAttributes = known.stream().anyMatch(field -> field.path().equals("attributes"));
  }

  /** What the columns fill, as far as it can be told; no field twice. */
  ColumnMapping guess(List<String> headings, Map<String, String> remembered) {
    List<Column> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String heading : headings) {
      String chosen = remembered.get(key(heading));
      String field = chosen == null ? guess(heading) : chosen;
      columns.add(
          new Column(
              heading,
              field.isEmpty() || (!taken.add(field) && !isAttribute(field)) ? null : field));
    }
    return new ColumnMapping(columns);
  }

  /** Whether leaving the column out needs a word. */
  static boolean isMeantForReaders(Column column) {
    return column.heading().isBlank() || NO_FIELDS.contains(key(column.heading()));
  }

  static boolean isAttribute(String field) {
    return field.startsWith(RecordCells.ATTRIBUTE);
  }

  /** What headings have in common however they are written. */
  static String key(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}.%]", "");
  }

  private String guess(String heading) {
    String known = fields.get(key(heading));
    if (known != null) {
      return known;
    }
    Matcher attribute = ATTRIBUTE.matcher(heading);
    if (takesAttributes && attribute.matches()) {
      return RecordCells.ATTRIBUTE + attribute.group(1);
    }
    return takesAttributes && !NO_FIELDS.contains(key(heading)) ? withUnit(heading) : "";
  }

  private String withUnit(String heading) {
    Matcher unit = WITH_UNIT.matcher(heading);
    if (!unit.matches()) {
      return "";
    }
    String plain = fields.get(key(unit.group(1)));
    return plain == null
        ? "%s%s [%s]".formatted(RecordCells.ATTRIBUTE, unit.group(1), unit.group(2).strip())
        : plain;
  }
}
