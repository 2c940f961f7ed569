package org.panro.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** A person's notices. */
record Inbox(Person reader) {

  /** Opens the notice of that title about the goods, which leads to the deal. */
  void open(String deal, String word, String korean, String english) {
    reader.goTo("/inbox");
    Locator notice =
        reader
            .find("#notices .notice-title", word)
            .filter(new Locator.FilterOptions().setHasText(reader.in(korean, english)));
    reader.awaitThere(notice);
    notice.first().click();
    reader.find("#deal-state").waitFor();
    assertThat(reader.place()).isEqualTo(deal);
  }
}
