package org.panro.shared.imports;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** The kinds of files that can be taken in. */
enum ImportFormat {
  NDJSON,
  CSV;

  static ImportFormat of(@Nullable String contentType) {
    String type =
        contentType == null
            ? ""
            : MediaType.valueOf(contentType).getSubtype().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "x-ndjson", "ndjson", "jsonl", "x-jsonlines" -> NDJSON;
      case "csv" -> CSV;
      default ->
          throw Problems.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              new LocalizedText(
                  "NDJSON(application/x-ndjson)이나 CSV(text/csv) 파일을 보내 주세요.",
                  "Send NDJSON (application/x-ndjson) or CSV (text/csv)."));
    };
  }
}
