package org.panro.shared.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads text as spreadsheets save it: UTF-8, UTF-16 with its mark, or Korean Windows' MS949. */
final class Charsets {
  private static final Charset KOREAN_WINDOWS = Charset.forName("x-windows-949");
  private static final char MARK = '\uFEFF';

  private Charsets() {}

  static String decode(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
        && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, KOREAN_WINDOWS);
    }
  }
}
