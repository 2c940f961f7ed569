package org.panro.catalog.media;

import java.nio.charset.StandardCharsets;

/**
 * The frame of a PDF file (ISO 32000-1, 7.5): its header stands first and its end last, so that it
 * is no other file as well. What is between is not read here, nor does a page of ours show it.
 */
final class PdfFrame {
  private static final String HEADER = "%PDF-";
  private static final String END = "%%EOF";
  private static final int TRAILER = 1024;

  private PdfFrame() {}

  static boolean isWhole(byte[] content) {
    String start =
        new String(
            content, 0, Math.min(HEADER.length(), content.length), StandardCharsets.US_ASCII);
    int last = Math.max(0, content.length - TRAILER);
    String end = new String(content, last, content.length - last, StandardCharsets.ISO_8859_1);
    return start.equals(HEADER) && end.contains("startxref") && end.stripTrailing().endsWith(END);
  }
}
