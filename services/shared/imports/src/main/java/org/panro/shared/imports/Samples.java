package org.panro.shared.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.panro.contracts.imports.ImportSample;

/** The first lines of a file as they were understood. */
record Samples(List<Sample> items) {
  static final Samples NONE = new Samples(List.of());
  static final int MOST = 10;

  /** A line and what became of it. */
  record Sample(int line, LineOutcome.Kind outcome, ObjectNode fields) {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    ImportSample view() {
      return new ImportSample(
          line,
          outcome.name().toLowerCase(Locale.ROOT),
          PLAIN.convertValue(fields, new TypeReference<Map<String, Object>>() {}));
    }
  }
}
