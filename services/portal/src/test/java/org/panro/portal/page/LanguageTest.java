package org.panro.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void theAddressDecidesBeforeTheBrowser() {
    assertThat(Language.of("/en/search", "ko-KR")).isEqualTo(Language.EN);
    assertThat(Language.of("/ko", "en")).isEqualTo(Language.KO);
  }

  @Test
  void theBrowserDecidesWhereTheAddressIsSilent() {
    assertThat(Language.of("/", "ko-KR,ko;q=0.9")).isEqualTo(Language.KO);
    assertThat(Language.of("/korea", null)).isEqualTo(Language.EN);
  }
}
