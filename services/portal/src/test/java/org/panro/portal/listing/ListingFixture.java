package org.panro.portal.listing;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.panro.portal.form.Form;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.FormWords;

/** Filled forms and the words for what is wrong with them. */
final class ListingFixture {
  static final FormWords WORDS = EnglishWords.of(FormWords.class);

  private ListingFixture() {}

  static Form filled(String... pairs) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.add(pairs[i], pairs[i + 1]);
    }
    return Form.of(fields);
  }
}
