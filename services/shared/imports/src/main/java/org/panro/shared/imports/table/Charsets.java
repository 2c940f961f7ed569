package org.panro.shared.imports.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Reads text as programs save it: marked or valid UTF-8, UTF-16 with or without its mark, Korean
 * Windows' MS949, else what the detector of juniversalchardet makes of it.
 */
public final class Charsets {
  private static final Charset KOREAN_WINDOWS = Charset.forName("x-windows-949");
  private static final char MARK = '\uFEFF';
  private static final int LOOKED_AT = 1 << 16;

  private Charsets() {}

  public static String decode(byte[] bytes) {
    String text =
        Stream.of(unmarkedUtf16(bytes), marked(bytes))
            .flatMap(Optional::stream)
            .findFirst()
            .flatMap(charset -> strictly(bytes, charset))
            .or(() -> strictly(bytes, StandardCharsets.UTF_8))
            .or(() -> strictly(bytes, KOREAN_WINDOWS).filter(Charsets::looksKorean))
            .or(() -> detected(bytes).flatMap(charset -> strictly(bytes, charset)))
            .or(() -> strictly(bytes, KOREAN_WINDOWS))
            .filter(decoded -> !looksBinary(decoded))
            .orElseThrow(
                () ->
                    new FileRefused(
                        1,
                        "not-text",
                        "글자로 읽을 수 없는 파일이에요. UTF-8로 저장해 다시 보내 주세요.",
                        "The file cannot be read as text; save it as UTF-8 and send it again."));
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** Latin text in UTF-16 has a zero in every other byte. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int highZeros = 0;
    int lowZeros = 0;
    for (int pair = 0; pair < pairs; pair++) {
      highZeros += bytes[2 * pair] == 0 ? 1 : 0;
      lowZeros += bytes[2 * pair + 1] == 0 ? 1 : 0;
    }
    if (highZeros > pairs / 4 && lowZeros == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return lowZeros > pairs / 4 && highZeros == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static Optional<Charset> marked(byte[] bytes) {
    return known(UniversalDetector.detectCharsetFromBOM(bytes));
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
    detector.dataEnd();
    return known(detector.getDetectedCharset());
  }

  private static Optional<Charset> known(@Nullable String name) {
    try {
      return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /** Two thirds of what is beyond ASCII are syllables in daily use. */
  private static boolean looksKorean(String text) {
    long foreign = text.chars().limit(LOOKED_AT).filter(letter -> letter > 0x7F).count();
    long syllables =
        text.chars()
            .limit(LOOKED_AT)
            .filter(letter -> letter >= 0xAC00 && letter <= 0xD7A3)
            .count();
    return syllables * 3 >= foreign * 2;
  }

  /** A zero, or more signs for machines than a text may have. */
  private static boolean looksBinary(String text) {
    long controls =
        text.chars()
            .limit(LOOKED_AT)
            .filter(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r')
            .count();
    return controls * 100 > Math.min(text.length(), LOOKED_AT)
        || text.chars().limit(LOOKED_AT).anyMatch(letter -> letter == 0);
  }
}
