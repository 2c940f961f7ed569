package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** Why a match fits and what it lacks, as its card says. */
final class Reasons {
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private Reasons() {}

  /** The match has reasons, each in the reader's language. */
  static void assertReadable(Person reader, Locator match) {
    assertThat(match.locator(".reasons li").first()).isVisible();
    List<String> findings = match.locator(".reasons li, .gaps li").allTextContents();
    boolean korean = reader.in("ko", "en").equals("ko");
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(HANGUL.matcher(text).find()).as(text).isEqualTo(korean));
  }
}
