package org.panro.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.Completeness;
import org.panro.contracts.catalog.Completeness.Edit;
import org.panro.contracts.catalog.ProductFacts;

class ListingCompletenessTest {

  @Test
  void aBareListingScoresNothingAndStartsWithItsOtherLanguage() {
    Completeness bare = of("{\"sku\": \"A-1\", \"name\": {\"ko\": \"축\"}, \"unit\": \"C62\"}");

    assertThat(bare.score()).isZero();
    assertThat(bare.next()).isEqualTo(bare.missing().getFirst());
    assertThat(bare.missing().getFirst().field()).isEqualTo("name.en");
    assertThat(bare.missing().stream().mapToInt(Edit::gain).sum()).isEqualTo(100);
    assertThat(bare.missing())
        .isSortedAccordingTo((one, other) -> other.gain() - one.gain())
        .allSatisfy(edit -> assertThat(edit.text().ko() + edit.text().en()).doesNotContain("null"));
  }

  @Test
  void aWholeListingHasNoNextEdit() {
    Completeness whole =
        of(
            """
            {"sku": "A-1", "name": {"ko": "축", "en": "Shaft"}, "unit": "C62",
             "summary": {"ko": "축", "en": "Shaft"}, "description": {"ko": "축", "en": "Shaft"},
             "category": "shafts", "hsCode": "848310", "exportMarkets": ["DE"],
             "price": {"tiers": [{"minimumQuantity": 1, "price":
               {"amount": "2", "currency": "USD"}}]},
             "attributes": [{"name": "d", "value": "3"}], "certifications": ["CE"],
             "minimumOrderQuantity": 1, "leadTimeDays": 3, "monthlyCapacity": 100,
             "incoterms": [{"rule": "FOB", "place": "Busan"}]}""");

    assertThat(whole.score()).isEqualTo(100);
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.next()).isNull();
  }

  @Test
  void aStatedFactAddsWhatItsEditPromised() {
    Completeness before = of("{\"sku\": \"A\", \"name\": {\"en\": \"Shaft\"}, \"unit\": \"C62\"}");
    Completeness after =
        of("{\"sku\": \"A\", \"name\": {\"en\": \"Shaft\", \"ko\": \"축\"}, \"unit\": \"C62\"}");

    assertThat(after.score()).isEqualTo(before.score() + before.missing().getFirst().gain());
  }

  private static Completeness of(String facts) {
    try {
      return ListingCompleteness.of(
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .readValue(facts, ProductFacts.class));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }
}
