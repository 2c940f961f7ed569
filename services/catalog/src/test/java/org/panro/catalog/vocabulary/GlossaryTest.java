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
  @CsvSource({"볼스크류,ball screw", "정밀한 감속기의 값,Speed reducer", "감속기모터,Speed reducer", "감속기모터,motor"})
  void aKoreanTermIsSearchedForInEnglish(String query, String expected) {
    assertThat(texts(glossary.translate(query).english())).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ball screw,볼스크류",
    "Ball screws,볼스크류",
    "'precise ball-screw, 5 mm',볼스크류",
    "speed reducer motor,감속기",
    "threads,나사"
  })
  void anEnglishTermIsSearchedForInKorean(String query, String expected) {
    assertThat(texts(glossary.translate(query).korean())).contains(expected);
  }

  @Test
  void theLongestTermGoesBeforeItsWords() {
    List<Expression> found = glossary.translate("ball screw ball").korean();
    assertThat(found.subList(found.size() - 2, found.size()))
        .extracting(expression -> expression.meanings().getFirst().text())
        .containsExactly("볼스크류", "볼");
  }

  @Test
  void wordByWordATermStandsBesideWhatItMeans() {
    assertThat(glossary.wordByWord("Ball screws FR-300"))
        .extracting(Expression::meanings)
        .map(meanings -> meanings.stream().map(Meaning::text).toList())
        .containsExactly(List.of("Ball screws", "볼스크류"), List.of("FR-300"));
  }

  @Test
  void everyMeaningIsSearchedFor() {
    assertThat(texts(glossary.translate("나사").english())).contains("screw", "thread");
  }

  @Test
  void aListOfPhrasesTeachesItsWords() {
    Glossary phrases =
        new Glossary(
            List.of(
                new Term("유압 실린더", "hydraulic cylinder"),
                new Term("공압 실린더", "pneumatic cylinder"),
                new Term("유압 펌프", "hydraulic pump")));
    assertThat(phrases.translate("펌프").english())
        .singleElement()
        .satisfies(
            pump -> assertThat(pump.meanings().get(1)).extracting(Meaning::text).isEqualTo("pump"));
  }

  @Test
  void whatRemovedTermsTaughtIsForgottenAtOnce() {
    Term removed = new Term("유압 실린더", "hydraulic cylinder");
    List<Term> kept = List.of(new Term("유압 펌프", "hydraulic pump"));
    LearntWords words = LearntWords.learn(List.of(removed, kept.getFirst()));
    assertThat(texts(Glossary.of(kept, words).translate("실린더").english())).contains("cylinder");
    assertThat(texts(Glossary.of(kept, words.without(List.of(removed))).translate("실린더").english()))
        .doesNotContain("cylinder");
    assertThat(texts(Glossary.of(kept, words.without(List.of(removed))).translate("펌프").english()))
        .contains("pump");
  }

  @Test
  void whatIsUnknownStandsForItselfAlone() {
    assertThat(texts(glossary.translate("XJ-900").korean())).containsExactly("xj", "900");
    assertThat(Glossary.EMPTY.translate("모터")).isEqualTo(Translation.NONE);
  }

  private static List<String> texts(List<Expression> expressions) {
    return expressions.stream()
        .flatMap(expression -> expression.meanings().stream())
        .map(Meaning::text)
        .toList();
  }
}
