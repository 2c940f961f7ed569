package org.panro.catalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panro.contracts.event.VocabularyState.Term;

class GlossaryTest {
  private final Glossary glossary =
      new Glossary(
          List.of(
              new Term("볼스크류", "ball screw"),
              new Term("볼", "ball"),
              new Term("나사", "screw, thread"),
              new Term("감속기", "Speed reducer"),
              new Term("모터", "motor")));

  @ParameterizedTest
  @CsvSource({
    "볼스크류,ball screw",
    "ball screw,볼스크류",
    "Ball screws,볼스크류",
    "'precise ball-screw, 5 mm',볼스크류",
    "speed reducer motor,감속기 모터"
  })
  void aTermIsPutIntoTheOtherLanguage(String query, String expected) {
    assertThat(glossary.otherLanguage(query)).isEqualTo(expected);
  }

  @Test
  void theLongestTermGoesBeforeItsWords() {
    assertThat(glossary.otherLanguage("ball screw ball")).isEqualTo("볼스크류 볼");
  }

  @Test
  void everyMeaningIsSearchedFor() {
    assertThat(glossary.otherLanguage("나사")).isEqualTo("screw thread");
    assertThat(glossary.otherLanguage("threads")).isEqualTo("나사");
  }

  @Test
  void aKoreanCompoundIsTakenApart() {
    assertThat(glossary.otherLanguage("감속기모터")).isEqualTo("Speed reducer motor");
  }

  @Test
  void whatIsUnknownAddsNothing() {
    assertThat(glossary.otherLanguage("누름쇠 unknown")).isEmpty();
    assertThat(Glossary.EMPTY.otherLanguage("모터")).isEmpty();
  }
}
