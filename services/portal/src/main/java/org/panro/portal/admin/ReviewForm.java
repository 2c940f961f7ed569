package org.panro.portal.admin;

import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductReviewsApi.Decision;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.WireWord;
import org.panro.portal.form.Form;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.ReviewWords;

/** The decision on a listing as the form states it. */
final class ReviewForm {
  private ReviewForm() {}

  /** The decision; null where something is missing, which is noted in the form. */
  static @Nullable Decision read(Form form, ReviewWords words, FormWords common) {
    ReviewOutcome outcome = WireWord.of(ReviewOutcome.values(), form.value("outcome"));
    LocalizedText reason = form.texts("reason");
    if (outcome == null) {
      form.refuse("outcome", common.needed());
    } else if (outcome != ReviewOutcome.APPROVED && reason == null) {
      form.refuse("reason.ko", words.reasonMissing());
    }
    return outcome == null || form.isRefused() ? null : new Decision(outcome, reason);
  }
}
