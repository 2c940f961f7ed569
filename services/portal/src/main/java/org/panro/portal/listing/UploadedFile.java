package org.panro.portal.listing;

import java.util.Locale;

/** The media type of a file by the end of its name; browsers do not know those of imports. */
final class UploadedFile {
  private UploadedFile() {}

  static String mediaType(String name) {
    int dot = name.lastIndexOf('.');
    return switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
      case "csv" -> "text/csv";
      case "ndjson", "jsonl" -> "application/x-ndjson";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case "xml" -> "application/xml";
      default -> "application/octet-stream";
    };
  }
}
