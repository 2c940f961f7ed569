package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.Completeness;
import org.panro.contracts.catalog.Listing;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.catalog.TextStates;
import org.panro.contracts.catalog.TextStates.TextPair;
import org.panro.contracts.value.LocalizedText;

class StandingTest {
  private static final LocalizedText REASON = new LocalizedText("사진이 흐려요.", null);

  @Test
  void aProductNotKeptYetHasNoStates() {
    Standing standing = Standing.of(null);

    assertThat(standing.text("name.ko")).isNull();
    assertThat(standing.hasStaleTexts()).isFalse();
    assertThat(standing.completeness()).isNull();
  }

  @Test
  void eachLanguageOfATextHasItsState() {
    Standing standing =
        standing(
            ProductStatus.DRAFT,
            new TextStates(
                new TextPair(TextState.WRITTEN, TextState.STALE),
                null,
                new TextPair(TextState.WRITTEN, TextState.MACHINE)),
            null);

    assertThat(standing.text("name.en")).isEqualTo(TextState.STALE);
    assertThat(standing.isUncertain("name.ko")).isFalse();
    assertThat(standing.isUncertain("description.en")).isTrue();
    assertThat(standing.text("summary.ko")).isNull();
    assertThat(standing.hasStaleTexts()).isTrue();
    assertThat(standing.machineTexts()).containsExactly("description.en");
  }

  @Test
  void changesThatWereAskedForStandWhileTheProductIsADraft() {
    assertThat(asked(ProductStatus.DRAFT).reason()).isEqualTo(REASON);
    assertThat(asked(ProductStatus.IN_REVIEW).refusal()).isNull();
  }

  @Test
  void onlyWhatTheFormTicksIsStillRight() {
    assertThat(
            Standing.marks(
                    ListingFixture.filled("current", "name.en", "current", "price", "name.en", "A"))
                .current())
        .containsExactly("name.en");
  }

  private static Standing asked(ProductStatus state) {
    return standing(
        state,
        new TextStates(null, null, null),
        new ProductReview(ReviewOutcome.CHANGES_ASKED, REASON, Instant.EPOCH));
  }

  private static Standing standing(
      ProductStatus state, TextStates texts, @Nullable ProductReview review) {
    return new Standing(
        state, new Listing(texts, new Completeness(100, List.of(), null), review, null));
  }
}
