package org.panro.contracts.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An enum whose constants are lower-case words with hyphens on the wire. */
public interface WireWord {
  String name();

  @JsonValue
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that word, null where none has it. */
  static <T extends WireWord> @Nullable T of(T[] constants, String word) {
    return Arrays.stream(constants)
        .filter(constant -> constant.word().equals(word))
        .findFirst()
        .orElse(null);
  }
}
