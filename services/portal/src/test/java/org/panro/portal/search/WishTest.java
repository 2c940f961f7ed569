package org.panro.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.portal.compare.Tray;
import org.panro.portal.page.Language;

class WishTest {
  private final Wish wish =
      wish(
          "q", "gear motor",
          "category", "parts",
          "category", "motion",
          "sort", "newest",
          "cursor", "abc");

  @Test
  void removingAFilterKeepsTheOthersAndGoesToTheFirstPage() {
    assertThat(wish.without("category", "parts"))
        .isEqualTo("category=motion&q=gear+motor&sort=newest");
  }

  @Test
  void everyFilterIsAChipButNeitherWordsNorOrder() {
    assertThat(wish.chips()).extracting(Wish.Chip::value).containsExactly("parts", "motion");
  }

  @Test
  void emptyAndUnknownParametersAreDropped() {
    Wish sparse = wish("q", " ", "utm_source", "mail", "attr.voltage", "24 V");

    assertThat(sparse.parameters()).containsOnlyKeys("attr.voltage");
  }

  @Test
  void theCatalogIsAskedInTheLanguageOfThePage() {
    assertThat(wish.forCatalog(Language.KO)).containsEntry("lang", List.of("ko"));
  }

  @Test
  void valuesAreEncodedInAddresses() {
    assertThat(wish.with("q", "50% & more")).contains("q=50%25+%26+more");
  }

  @Test
  void theChoiceToCompareStaysWithoutNarrowingAnything() {
    String gear = "01a21012-c977-767c-af27-3c7f5b380efc";
    Wish comparing = wish("q", "gear", "level", "3", "compare", gear);

    assertThat(comparing.chips()).extracting(Wish.Chip::name).containsExactly("level");
    assertThat(comparing.forCatalog(Language.EN)).doesNotContainKey("compare");
    assertThat(comparing.wordsOnly()).isEqualTo("compare=%s&q=gear".formatted(gear));
    assertThat(comparing.comparing(Tray.empty())).isEqualTo("level=3&q=gear");
  }

  @Test
  void whatIsKeptSaysWhatIsSearchedForAndNotHowItIsShown() {
    assertThat(wish.forKeeping()).containsOnlyKeys("q", "category");
    assertThat(wish.all()).isEqualTo("category=parts&category=motion&q=gear+motor");
  }

  private static Wish wish(String... pairs) {
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sent.add(pairs[i], pairs[i + 1]);
    }
    return Wish.of(sent);
  }
}
