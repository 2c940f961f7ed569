package org.panro.accounts.signup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.ConsentDocument;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** Nobody takes part without having consented to the terms and to the handling of personal data. */
final class SignUpNeedsItsConsents {
  private static final Set<ConsentDocument> NEEDED =
      EnumSet.of(ConsentDocument.TERMS, ConsentDocument.PRIVACY);

  private SignUpNeedsItsConsents() {}

  /** Fails with 400 where one is missing. */
  static void check(List<Consent> given) {
    if (!given.stream().map(Consent::document).toList().containsAll(NEEDED)) {
      throw Problems.invalid(
          "consents",
          new LocalizedText(
              "이용약관과 개인정보 처리에 모두 동의해 주세요.",
              "Consent to the terms and to the handling of personal data is needed."));
    }
  }
}
