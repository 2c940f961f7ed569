package org.panro.portal.admin;

import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationApi.Outcome;
import org.panro.contracts.accounts.VerificationApi.Verdict;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.WireWord;
import org.panro.portal.form.Form;
import org.panro.portal.words.AdminWords;
import org.panro.portal.words.FormWords;

/** The decision on a company as the form states it. */
final class VerdictForm {
  private VerdictForm() {}

  /** The decision; null where something is missing, which is noted in the form. */
  static @Nullable Verdict read(Form form, AdminWords words, FormWords common) {
    Outcome outcome = WireWord.of(Outcome.values(), form.value("outcome"));
    LocalizedText reason = form.texts("reason");
    if (outcome == null) {
      form.refuse("outcome", common.needed());
    } else if (outcome != Outcome.VERIFIED && reason == null) {
      form.refuse("reason.ko", words.reasonMissing());
    }
    return outcome == null || form.isRefused()
        ? null
        : new Verdict(outcome, reason, outcome == Outcome.VERIFIED && form.has("trusted"));
  }
}
