package org.panro.portal.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Completeness;
import org.panro.contracts.catalog.Listing;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.catalog.TextStates.TextPair;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;

/**
 * How a listing stands for those who keep it: its texts, what is missing, what its review asks for.
 *
 * @param listing absent where the product is not kept yet
 */
public record Standing(@Nullable ProductStatus state, @Nullable Listing listing) {
  /** Field: texts that are still right although the other language has changed. */
  private static final String CURRENT = "current";

  private static final List<String> TEXTS =
      List.of("name.ko", "name.en", "summary.ko", "summary.en", "description.ko", "description.en");

  public static Standing of(@Nullable ProductView product) {
    return product == null
        ? new Standing(null, null)
        : new Standing(product.state(), product.listing());
  }

  /** What a form says of texts beside what it writes. */
  static TextMarks marks(Form form) {
    return new TextMarks(
        List.of(), TEXTS.stream().filter(text -> form.isChosen(CURRENT, text)).toList());
  }

  /**
   * How the text came to be.
   *
   * @param text field and language, such as {@code name.ko}
   */
  public @Nullable TextState text(String text) {
    return listing == null
        ? null
        : switch (text) {
          case "name.ko" -> korean(listing.texts().name());
          case "name.en" -> english(listing.texts().name());
          case "summary.ko" -> korean(listing.texts().summary());
          case "summary.en" -> english(listing.texts().summary());
          case "description.ko" -> korean(listing.texts().description());
          case "description.en" -> english(listing.texts().description());
          default -> null;
        };
  }

  /** Whether somebody has to look at the text: its other language went on, or a machine made it. */
  public boolean isUncertain(String text) {
    TextState state = text(text);
    return state == TextState.STALE || state == TextState.MACHINE;
  }

  public boolean hasStaleTexts() {
    return TEXTS.stream().anyMatch(text -> text(text) == TextState.STALE);
  }

  public List<String> machineTexts() {
    return TEXTS.stream().filter(text -> text(text) == TextState.MACHINE).toList();
  }

  public @Nullable Completeness completeness() {
    return listing == null ? null : listing.completeness();
  }

  /** The decision that keeps the product from its buyers; absent where none does. */
  public @Nullable ProductReview refusal() {
    return Stream.ofNullable(listing)
        .flatMap(known -> Stream.ofNullable(known.review()))
        .filter(
            review ->
                (state == ProductStatus.DRAFT && review.outcome() == ReviewOutcome.CHANGES_ASKED)
                    || (state == ProductStatus.SUSPENDED
                        && review.outcome() == ReviewOutcome.REJECTED))
        .findFirst()
        .orElse(null);
  }

  /** What the reviewer wrote to the seller. */
  public @Nullable LocalizedText reason() {
    return Optional.ofNullable(refusal()).map(ProductReview::reason).orElse(null);
  }

  private static @Nullable TextState korean(@Nullable TextPair pair) {
    return pair == null ? null : pair.ko();
  }

  private static @Nullable TextState english(@Nullable TextPair pair) {
    return pair == null ? null : pair.en();
  }
}
