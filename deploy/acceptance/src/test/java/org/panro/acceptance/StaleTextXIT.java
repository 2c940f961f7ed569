package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.local.installation.Installation;

/** A name of which one language was changed alone. */
@ExtendWith(RunningPanro.class)
class StaleTextXIT {
  private final String address;
  private final String word = Words.fresh();

  StaleTextXIT(Installation installation) {
    address = installation.publicUrl();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void theOtherLanguageIsMendedOrStillRightBeforeTheProductIsPublished(String language) {
    try (Person seller = new Person(address, language, "seller")) {
      seller.goTo("/desk/products/new");
      seller.fill("name.ko", word + " 축");
      seller.fill("name.en", word + " shaft");
      seller.fill("sku", word);
      seller.press("#listing .actions button[value=save]");
      seller.isTold("공개하기 전에는 우리 회사만", "Only your company sees it");

      seller.fill("name.ko", word + " 구동축");
      seller.press("#listing .actions button[value=publish]");
      assertThat(seller.find("#form-problems a[href='#name.en']")).isVisible();

      seller.find("[id='name.en-current']").check();
      seller.press("#listing .actions button[value=publish]");
      seller.isTold("제품을 공개했어요", "The product is published");
      seller.follow("/changes");
      assertThat(seller.find("#changes > li")).hasCount(4);
    }
  }
}
