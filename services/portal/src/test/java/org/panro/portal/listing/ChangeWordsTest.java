package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.panro.portal.page.Formats;
import org.panro.portal.page.Language;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.ListingWords;
import org.panro.portal.words.Terms;

class ChangeWordsTest {
  private final ChangeWords words =
      new ChangeWords(
          EnglishWords.of(ListingWords.class),
          EnglishWords.of(Terms.class),
          new Formats(Language.EN));

  @Test
  void aFieldIsCalledAsInTheForm() {
    assertThat(words.name("name.en")).isEqualTo("Name in English");
  }

  @Test
  void aFieldWithoutANameIsShownAsItIs() {
    assertThat(words.name("somethingNew")).isEqualTo("somethingNew");
  }

  @Test
  void howATextCameToBeIsWorded() {
    assertThat(words.value("texts.name.en", "stale")).isEqualTo("The other language has changed");
  }

  @Test
  void anOrdinaryValueStaysAsItWasStated() {
    assertThat(words.value("brand", "stale")).isEqualTo("stale");
    assertThat(words.value("brand", null)).isEmpty();
  }
}
