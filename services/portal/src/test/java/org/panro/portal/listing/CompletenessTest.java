package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.portal.listing.ListingFixture.WORDS;
import static org.panro.portal.listing.ListingFixture.filled;

import org.junit.jupiter.api.Test;
import org.panro.portal.listing.Completeness.Fact;

class CompletenessTest {

  @Test
  void nothingButNameAndNumberLeavesEveryFactMissing() {
    Completeness bare = of("name.ko", "감속기", "sku", "PG-60");

    assertThat(bare.percent()).isZero();
    assertThat(bare.missing()).startsWith(Fact.BOTH_LANGUAGES, Fact.CATEGORY);
  }

  @Test
  void everyStatedFactCounts() {
    Completeness better =
        of("name.ko", "감속기", "name.en", "Gearbox", "category", "gears", "leadTimeDays", "21");

    assertThat(better.percent()).isEqualTo(25);
    assertThat(better.missing()).doesNotContain(Fact.CATEGORY, Fact.LEAD_TIME);
  }

  @Test
  void anEmptyListIsNotStated() {
    assertThat(of("certification.scheme", " ").missing()).contains(Fact.CERTIFICATIONS);
  }

  private static Completeness of(String... pairs) {
    return Completeness.of(ListingFacts.of(filled(pairs), null, WORDS));
  }
}
