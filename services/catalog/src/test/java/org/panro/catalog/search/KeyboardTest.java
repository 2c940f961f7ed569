package org.panro.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

  @ParameterizedTest
  @CsvSource({"tjqh ahxj,서보 모터", "qhftmzmfb,볼스크류", "dlfrek,읽다", "rkqt,값", "dnjs,원", "RnfWkr,꿀짝"})
  void keysMeantForKoreanAreReadAsKorean(String typed, String meant) {
    assertThat(Keyboard.korean(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"ㄴㄷㄱ패,servo", "ㅡㅐ새ㄱ,motor", "ㅠ미ㅣ,ball"})
  void keysMeantForEnglishAreReadAsEnglish(String typed, String meant) {
    assertThat(Keyboard.latin(typed)).contains(meant);
  }

  @Test
  void whatMakesNoKoreanIsLeftAlone() {
    assertThat(Keyboard.korean("servo")).isEmpty();
    assertThat(Keyboard.korean("bracket 12")).isEmpty();
    assertThat(Keyboard.latin("servo 12")).isEmpty();
  }

  @Test
  void firstConsonantsShortenAName() {
    assertThat(InitialConsonants.of("볼스크류 20 mm")).isEqualTo("ㅂㅅㅋㄹ 20 mm");
    assertThat(InitialConsonants.areAll("ㅂㅅㅋㄹ")).isTrue();
    assertThat(InitialConsonants.areAll("볼ㅅ")).isFalse();
  }
}
