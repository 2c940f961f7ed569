package org.panro.catalog.hs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panro.catalog.vocabulary.Glossary;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.HsSuggestion;
import org.panro.contracts.value.LocalizedText;

class HeadingsTest {
  private static final Headings HEADINGS = Headings.read();

  @ParameterizedTest
  @CsvSource({
    "Deep groove ball bearing 6204 with steel cage, 848210",
    "'Bronze bushing, oil-free plain bearing', 848330",
    "AC servo motor 400 W with encoder, 8501",
    "Planetary gearbox ratio 10:1 for servo, 848340",
    "Stainless steel ball valve DN25, 848180",
    "Double-acting pneumatic cylinder bore 32, 841231",
    "Lithium-ion battery pack for AGV, 850760",
    "Hex socket head cap screw M6, 731815",
    "Airless cosmetic bottle of plastics, 392330",
    "Collaborative robot arm with six axes, 842870",
    "3-D printer for metal powder, 8485",
    "Carbide end mill with 4 flutes, 820770",
    "Printed circuit board of 8 layers, 8534",
    "깊은 홈 볼 베어링 6204, 848210",
    "무급유 슬라이드 베어링 부시, 848330",
    "서보 모터 400W, 8501",
    "원심 펌프 5마력, 841370",
    "공압 실린더 내경 32, 841231",
    "플라스틱 사출 금형, 848071",
    "스테인리스 프라이팬, 7323",
    "초경 엔드밀 4날, 820770",
    "산업용 협동 로봇, 842870",
    "보온 텀블러 500ml, 9617",
    "RFID 태그 라벨, 8523"
  })
  void whatIsWrittenFindsItsHeadingAmongTheFirstThree(String text, String expected) {
    assertThat(codes(suggest(text)).stream().limit(3)).contains(expected);
  }

  @Test
  void usualHeadingsOfTheCategoryAreThereWithoutAWord() {
    List<HsSuggestion> found =
        HEADINGS.suggest(words("XK-200"), category("bearings"), List.of("8482", "84"));
    assertThat(codes(found)).containsExactly("8482");
    assertThat(found.getFirst().reason().en()).contains("Usual in the category “Bearings”");
    assertThat(found.getFirst().reason().ko()).contains("‘베어링’ 카테고리");
  }

  @Test
  void theCategoryDecidesBetweenHeadingsThatShareAWord() {
    List<HsSuggestion> found =
        HEADINGS.suggest(words("rubber seal"), category("valves"), List.of("8484"));
    assertThat(codes(found)).contains("8484", "401693");
    assertThat(codes(suggest("rubber seal"))).doesNotContain("8481");
  }

  @Test
  void nothingSpeaksForAnyHeading() {
    assertThat(suggest("XK-200")).isEmpty();
    assertThat(suggest("")).isEmpty();
  }

  @Test
  void theReasonNamesTheWordsThatSpeakForIt() {
    HsSuggestion first = suggest("공압 실린더").getFirst();
    assertThat(first.reason().ko()).contains("공압").contains("실린더");
    assertThat(suggest("a lathe").getFirst().reason().en()).containsIgnoringCase("lathe");
  }

  @Test
  void noMoreThanFiveAreSuggestedAndEachOnce() {
    List<String> codes = codes(suggest("steel plate pipe sheet bar wire machine pump valve motor"));
    assertThat(codes).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
  }

  @Test
  void everyHeadingHasDigitsAndBothNamesOnce() {
    assertThat(HEADINGS.all()).hasSizeBetween(250, 450);
    assertThat(HEADINGS.all()).extracting(Heading::code).doesNotHaveDuplicates();
    assertThat(HEADINGS.all())
        .allSatisfy(
            heading -> {
              assertThat(heading.code()).matches("\\d{4}(\\d{2})?");
              assertThat(heading.name().ko()).containsPattern("\\p{IsHangul}");
              assertThat(heading.name().en()).isNotBlank().doesNotContainPattern("\\p{IsHangul}");
            });
  }

  private static List<HsSuggestion> suggest(String text) {
    return HEADINGS.suggest(words(text), null, List.of());
  }

  private static TextWords words(String text) {
    return TextWords.of(text, Glossary.EMPTY);
  }

  private static List<String> codes(List<HsSuggestion> found) {
    return found.stream().map(HsSuggestion::code).toList();
  }

  private static Category category(String code) {
    return new Category(
        new UUID(0, 1),
        0,
        code,
        new LocalizedText("베어링", "Bearings"),
        null,
        10,
        List.of(),
        List.of(),
        List.of(),
        false);
  }
}
