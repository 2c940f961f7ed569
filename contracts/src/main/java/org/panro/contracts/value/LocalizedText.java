package org.panro.contracts.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text in Korean, in English or in both; at least one is there.
 *
 * @param ko Korean, or null where nobody wrote one
 * @param en English, or null where nobody wrote one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
    @Nullable @Size(max = 8000) String ko, @Nullable @Size(max = 8000) String en) {

  /** The text in the language {@code ko} or {@code en}, else in the other one. */
  public String in(String language) {
    String wanted = language.equals("ko") ? ko : en;
    String other = language.equals("ko") ? en : ko;
    if (wanted != null) {
      return wanted;
    }
    return other == null ? "" : other;
  }

  @AssertTrue(message = "{panro.text.missing}")
  boolean hasText() {
    return !in("ko").isBlank();
  }
}
