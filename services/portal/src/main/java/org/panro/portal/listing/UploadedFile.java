package org.panro.portal.listing;

import java.util.Locale;

/** The media type of a file by the end of its name; browsers do not know those of imports. */
final class UploadedFile {
  private static final int LONGEST_NAME = 255;

  private UploadedFile() {}

  /** The end of a name that is too long to be kept. */
  static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  static String mediaType(String name) {
    int dot = name.lastIndexOf('.');
    return switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
      case "csv", "tsv", "txt" -> "text/csv";
      case "ndjson", "jsonl" -> "application/x-ndjson";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case "xml" -> "application/xml";
      default -> "application/octet-stream";
    };
  }
}
