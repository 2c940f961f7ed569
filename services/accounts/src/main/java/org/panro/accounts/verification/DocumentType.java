package org.panro.accounts.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are accepted, known by how they begin and never by what they claim. */
enum DocumentType {
  PDF("application/pdf", "%PDF-"),
  PNG("image/png", "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff");

  private static final int LONGEST_BEGINNING = 8;

  private final String mediaType;

  /** Its first bytes, one character each. */
  private final String beginning;

  DocumentType(String mediaType, String beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  static Optional<DocumentType> of(byte[] content) {
    int length = Math.min(content.length, LONGEST_BEGINNING);
    String begun = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(type -> begun.startsWith(type.beginning)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }
}
