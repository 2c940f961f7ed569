package org.panro.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.ProductReviewsApi.Decision;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.ReviewWords;

class ReviewFormTest {

  @Test
  void aListingIsApprovedWithoutAReason() {
    assertThat(read(Form.empty().with("outcome", "approved")))
        .isEqualTo(new Decision(ReviewOutcome.APPROVED, null));
  }

  @Test
  void whoAsksForChangesSaysWhich() {
    Form form = Form.empty().with("outcome", "changes-asked");

    assertThat(read(form)).isNull();
    assertThat(form.isWrong("reason.ko")).isTrue();
  }

  @Test
  void aReasonInOneLanguageIsEnough() {
    assertThat(read(Form.empty().with("outcome", "rejected").with("reason.en", "A copy.")))
        .isEqualTo(new Decision(ReviewOutcome.REJECTED, new LocalizedText(null, "A copy.")));
  }

  @Test
  void aDecisionNamesItsOutcome() {
    Form form = Form.empty().with("outcome", "perhaps");

    assertThat(read(form)).isNull();
    assertThat(form.isWrong("outcome")).isTrue();
  }

  private static @Nullable Decision read(Form form) {
    return ReviewForm.read(
        form, EnglishWords.of(ReviewWords.class), EnglishWords.of(FormWords.class));
  }
}
