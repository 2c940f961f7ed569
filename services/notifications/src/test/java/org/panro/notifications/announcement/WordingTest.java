package org.panro.notifications.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panro.contracts.deals.LostReason;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.contracts.value.LocalizedText;

class WordingTest {
  private static final LocalizedText SERVO = new LocalizedText("서보 모터", "Servo motor");
  private final Wording wording = new Wording();

  @ParameterizedTest
  @EnumSource
  void eachKindIsWordedInBothLanguages(Kind kind) {
    Map<String, LocalizedText> values = new HashMap<>();
    for (String name :
        new String[] {
          "request", "product", "products", "search", "subject", "who", "number", "what", "reason"
        }) {
      values.put(name, SERVO);
    }
    assertThat(wording.title(kind, values).ko()).isNotBlank().doesNotContain("{", "Servo");
    assertThat(wording.title(kind, values).en()).isNotBlank().doesNotContain("{", "서보");
    assertThat(wording.text(kind, values).ko()).isNotBlank().doesNotContain("{", "Servo");
    assertThat(wording.text(kind, values).en()).isNotBlank().doesNotContain("{", "서보");
  }

  @Test
  void aNameInOneLanguageStandsInBoth() {
    LocalizedText title =
        wording.title(Kind.INQUIRY, Map.of("subject", new LocalizedText(null, "Servo motor")));
    assertThat(title.ko()).isEqualTo("제품 문의: Servo motor");
  }

  @Test
  void aLineBreakInANameStartsNoNewLine() {
    LocalizedText title =
        wording.title(
            Kind.INQUIRY, Map.of("subject", new LocalizedText(null, "Servo\r\nBcc: x@y.example")));
    assertThat(title.en()).isEqualTo("Inquiry: Servo Bcc: x@y.example");
  }

  @Test
  void eachMilestoneAndReasonHasAWord() {
    assertThat(Arrays.stream(MilestoneKind.values()))
        .allSatisfy(kind -> assertThat(wording.word("milestone", kind.word()).ko()).isNotBlank());
    assertThat(Arrays.stream(LostReason.values()))
        .allSatisfy(reason -> assertThat(wording.word("lost", reason.word()).en()).isNotBlank());
  }
}
