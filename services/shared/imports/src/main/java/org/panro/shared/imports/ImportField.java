package org.panro.shared.imports;

import java.util.List;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.value.LocalizedText;

/**
 * A field that a column of a table can fill.
 *
 * @param path as records name it, in dots for nested ones
 * @param label what readers call it
 * @param kind how its cell is read
 * @param words what headings call it in either language
 */
public record ImportField(String path, LocalizedText label, Kind kind, List<String> words) {
  /** How a cell is read. */
  public enum Kind {
    TEXT,
    /** Digits may be grouped. */
    NUMBER,
    /** Values between semicolons, or a JSON array. */
    LIST,
    /** A wording of its own or JSON; the target reads it. */
    STRUCTURE
  }

  public static ImportField of(String path, Kind kind, String ko, String en, String... words) {
    return new ImportField(path, new LocalizedText(ko, en), kind, List.of(words));
  }

  ImportFieldView view(String language) {
    return new ImportFieldView(path, label.in(language));
  }
}
