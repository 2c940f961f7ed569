package org.panro.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HereTest {
  private final Here here =
      new Here(
          Language.KO,
          URI.create("https://panro.example"),
          "/search",
          "q=gear&level=3",
          null,
          null);

  @Test
  void switchingTheLanguageKeepsPageAndFilters() {
    assertThat(here.inOtherLanguage()).isEqualTo("/en/search?q=gear&level=3");
  }

  @Test
  void lookingAgainKeepsPageAndFilters() {
    assertThat(here.again()).isEqualTo("/ko/search?q=gear&level=3");
  }

  @Test
  void searchEnginesKnowThePageWithoutFilters() {
    assertThat(here.canonical()).isEqualTo("https://panro.example/ko/search");
    assertThat(here.publicAddress("en")).isEqualTo("https://panro.example/en/search");
  }

  @Test
  void linksStayInTheLanguage() {
    assertThat(here.to("/requests")).isEqualTo("/ko/requests");
  }

  @Test
  void aMenuMarksThePageAndWhatIsBelowIt() {
    assertThat(here.isAt("/search")).isTrue();
    assertThat(here.isAt("/sea")).isFalse();
  }
}
