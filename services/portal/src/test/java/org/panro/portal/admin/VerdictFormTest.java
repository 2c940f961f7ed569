package org.panro.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.VerificationApi.Outcome;
import org.panro.contracts.accounts.VerificationApi.Verdict;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;
import org.panro.portal.words.AdminWords;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.FormWords;

class VerdictFormTest {

  @Test
  void aCompanyIsVerifiedWithoutAReason() {
    assertThat(read(Form.empty().with("outcome", "verified").with("trusted", "yes")))
        .isEqualTo(new Verdict(Outcome.VERIFIED, null, true));
  }

  @Test
  void whoAsksForMoreSaysWhat() {
    Form form = Form.empty().with("outcome", "more-needed");

    assertThat(read(form)).isNull();
    assertThat(form.isWrong("reason.ko")).isTrue();
  }

  @Test
  void aReasonInOneLanguageIsEnough() {
    assertThat(
            read(Form.empty().with("outcome", "rejected").with("reason.en", "The number differs.")))
        .isEqualTo(
            new Verdict(Outcome.REJECTED, new LocalizedText(null, "The number differs."), false));
  }

  @Test
  void onlyAVerifiedCompanyIsTrusted() {
    Verdict verdict =
        read(
            Form.empty()
                .with("outcome", "more-needed")
                .with("reason.ko", "공장등록증이 필요해요.")
                .with("trusted", "yes"));

    assertThat(verdict).isNotNull().extracting(Verdict::trusted).isEqualTo(false);
  }

  @Test
  void aDecisionNamesItsOutcome() {
    Form form = Form.empty().with("outcome", "perhaps");

    assertThat(read(form)).isNull();
    assertThat(form.isWrong("outcome")).isTrue();
  }

  private static @Nullable Verdict read(Form form) {
    return VerdictForm.read(
        form, EnglishWords.of(AdminWords.class), EnglishWords.of(FormWords.class));
  }
}
