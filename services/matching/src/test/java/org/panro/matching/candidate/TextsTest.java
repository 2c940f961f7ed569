package org.panro.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.shared.search.Words;

/** What listings and requests say in words. */
class TextsTest {
  private final JsonMapper json = new JsonMapper();

  @Test
  void aWordStandsByItsBestField() throws Exception {
    Map<String, Double> words =
        ListingWords.of(
                json.readValue(
                    """
                    {"sku": "1", "unit": "C62", "name": {"en": "Shaft", "ko": "구동축"},
                     "attributes": [{"name": "steel", "value": "stainless shaft"}],
                     "keywords": ["정밀"]}""",
                    ProductFacts.class))
            .words();
    assertThat(words.get("shaft")).isGreaterThan(words.get("stainless"));
    assertThat(words).containsKeys("구동", "정밀").doesNotContainKey("steel");
    assertThat(words.values()).allSatisfy(strength -> assertThat(strength).isBetween(0.0, 1.0));
  }

  @Test
  void aRequestAsksForEachItemInEachLanguageOnce() throws Exception {
    SourcingNeed need =
        json.readValue(
            """
            {"title": {"en": "Parts"}, "description": {"en": "ground to h6"},
             "items": [{"name": {"en": "Drive shaft", "ko": "구동축"}, "quantity": 1, "unit": "C62"},
                       {"name": {"en": "Gear"}, "quantity": 1, "unit": "C62"},
                       {"name": {"en": "Gear"}, "quantity": 2, "unit": "C62"}]}""",
            SourcingNeed.class);
    assertThat(WantedWords.wishes(need))
        .extracting(wish -> wish.words().size())
        .containsExactlyInAnyOrder(3, Words.korean("구동축").size(), 2);
    assertThat(WantedWords.details(need)).contains("ground", "h6");
  }
}
