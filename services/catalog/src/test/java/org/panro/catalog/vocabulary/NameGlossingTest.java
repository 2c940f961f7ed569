package org.panro.catalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.contracts.catalog.NameGloss;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.value.LocalizedText;

class NameGlossingTest {
  private final Glossary glossary =
      new Glossary(
          List.of(
              new Term("볼스크류", "ball screw"),
              new Term("정밀", "precision"),
              new Term("서보", "servo"),
              new Term("모터", "motor"),
              new Term("리드, 피치", "lead [of a screw], pitch of one turn of it along"),
              new Term("축", "axis"),
              new Term("서보 모터", "servo motor"),
              new Term("교류", "AC")));

  @ParameterizedTest
  @CsvSource({
    "정밀 볼스크류 FR-300,precision ball screw FR-300",
    "서보모터 (750 W),servo motor (750 W)",
    "'정밀모터, 24V','precision motor, 24V'",
    "볼스크류 25형 6204ZZ,ball screw 25형 6204ZZ"
  })
  void aKoreanNameIsGlossedInEnglish(String ko, String gloss) {
    assertThat(glossary.gloss(new LocalizedText(ko, null))).contains(new NameGloss("en", gloss));
  }

  @ParameterizedTest
  @CsvSource({
    "Precision ball screws 20 mm,정밀 볼스크류 20 mm",
    "AC servo motor,교류 서보 모터",
    "Servo motor HMI,서보 모터 HMI"
  })
  void anEnglishNameIsGlossedInKorean(String en, String gloss) {
    assertThat(glossary.gloss(new LocalizedText(null, en))).contains(new NameGloss("ko", gloss));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Motor for servo", "Hydraulic unobtainium motor", "XJ-900 20 mm", "lead"})
  void whatIsNotCoveredWellHasNoGloss(String en) {
    assertThat(glossary.gloss(new LocalizedText(null, en))).isEmpty();
  }

  @Test
  void aNameInBothLanguagesNeedsNone() {
    assertThat(glossary.gloss(new LocalizedText("모터", "Motor"))).isEmpty();
  }

  @Test
  void aVeryLongNameHasNone() {
    assertThat(glossary.gloss(new LocalizedText("모터 ".repeat(200), null))).isEmpty();
  }

  @Test
  void aPageOfAHundredNamesIsGlossedInAMoment() {
    Glossary large =
        new Glossary(
            IntStream.range(0, 5_000)
                .mapToObj(number -> new Term("부품" + number, "part number " + number))
                .toList());
    List<LocalizedText> page =
        IntStream.range(0, 100)
            .mapToObj(number -> new LocalizedText("부품" + number + " 정밀가공품 알루미늄 하우징 세트", null))
            .toList();
    page.forEach(large::gloss);
    long before = System.nanoTime();
    page.forEach(large::gloss);
    assertThat(System.nanoTime() - before).isLessThan(200_000_000L);
  }

  @Test
  void aTermThatIsTriedOutIsKnownBesideTheOthers() {
    Glossary tried = glossary.with(new Term("모터", "electric motor"));
    assertThat(tried.gloss(new LocalizedText("모터", null)))
        .contains(new NameGloss("en", "electric motor"));
    assertThat(glossary.gloss(new LocalizedText("모터", null)))
        .contains(new NameGloss("en", "motor"));
  }
}
