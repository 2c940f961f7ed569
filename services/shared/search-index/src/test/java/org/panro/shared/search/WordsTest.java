package org.panro.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void englishWordsLoseTheirPluralAndKeepTheirOrder() {
    assertThat(Words.englishSequence("Smart watches and the watch"))
        .containsExactly("smart", "watche", "and", "the", "watch");
    assertThat(Words.english("gear Gears GEAR")).containsExactly("gear");
  }

  @Test
  void eachWordIsJoinedWithTheNext() {
    assertThat(Words.englishPairs("Smart watches case"))
        .containsExactly("smartwatche", "watchescase");
    assertThat(Words.englishPairs("watch")).isEmpty();
  }

  @Test
  void koreanCompoundsAreTakenApart() {
    assertThat(Words.korean("스마트공장에서")).contains("스마트", "공장");
    assertThat(Words.areKorean("M8 볼트")).isTrue();
    assertThat(Words.areKorean("M8 bolt")).isFalse();
  }
}
