package org.panro.shared.imports;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.imports.table.Charsets;
import org.panro.shared.imports.table.FileRefused;
import org.panro.shared.problem.Problems;

/** The kinds of files that can be taken in. */
enum ImportFormat {
  NDJSON("application/x-ndjson"),
  CSV("text/csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  XML("application/xml");

  private static final int ARCHIVE = 0x504B0304;
  private static final int OLD_WORKBOOK = 0xD0CF11E0;

  private final String mediaType;

  ImportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The kind of a file: what its content is counts for more than what it is called; what is none of
   * them is refused.
   */
  static ImportFormat of(@Nullable String contentType, byte[] content) {
    ImportFormat named = named(contentType);
    switch (start(content)) {
      case ARCHIVE -> {
        return XLSX;
      }
      case OLD_WORKBOOK ->
          throw refused(
              "옛 엑셀 파일(.xls)이에요. .xlsx로 저장해 다시 보내 주세요.",
              "This is an old Excel file (.xls); save it as .xlsx and send it again.");
      default -> {}
    }
    if (named == XLSX) {
      throw refused("엑셀 통합 문서(.xlsx)가 아니에요.", "This is no Excel workbook (.xlsx).");
    }
    try {
      return text(named, Charsets.decode(content));
    } catch (FileRefused noText) {
      throw Problems.invalid("", noText.problem().message());
    }
  }

  boolean isTable() {
    return this == CSV || this == XLSX;
  }

  /** The kind in which its failed lines come back; those of a document as its records. */
  ImportFormat ofFailedRows() {
    return this == XML ? NDJSON : this;
  }

  String mediaType() {
    return mediaType;
  }

  /** What its name ends in, and what the API calls it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static ImportFormat text(@Nullable ImportFormat named, String text) {
    String stripped = text.stripLeading();
    if (stripped.isEmpty()) {
      throw refused("파일이 비어 있어요.", "The file is empty.");
    }
    if (named == XML || (named == null && stripped.startsWith("<"))) {
      return XML;
    }
    return named == NDJSON || (named == null && stripped.startsWith("{")) ? NDJSON : CSV;
  }

  private static @Nullable ImportFormat named(@Nullable String contentType) {
    return switch (subtype(contentType)) {
      case "x-ndjson", "ndjson", "jsonl", "x-jsonlines" -> NDJSON;
      case "csv", "tab-separated-values" -> CSV;
      case "vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> XLSX;
      case "xml" -> XML;
      case "octet-stream", "plain", "vnd.ms-excel", "" -> null;
      default ->
          throw Problems.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              new LocalizedText(
                  "NDJSON(application/x-ndjson), CSV(text/csv), 엑셀(.xlsx), XML 파일을 보내 주세요.",
                  "Send NDJSON (application/x-ndjson), CSV (text/csv), Excel (.xlsx) or XML."));
    };
  }

  private static String subtype(@Nullable String contentType) {
    try {
      return contentType == null
          ? ""
          : MediaType.valueOf(contentType).getSubtype().toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      return "malformed";
    }
  }

  private static int start(byte[] content) {
    int start = 0;
    for (int at = 0; at < Integer.BYTES && at < content.length; at++) {
      start = start << Byte.SIZE | (content[at] & 0xFF);
    }
    return start;
  }

  private static RuntimeException refused(String ko, String en) {
    return Problems.invalid("", new LocalizedText(ko, en));
  }
}
