package org.panro.accounts.signup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.ConsentDocument;

class SignUpNeedsItsConsentsTest {
  private static final Consent TERMS = new Consent(ConsentDocument.TERMS, "1");
  private static final Consent PRIVACY = new Consent(ConsentDocument.PRIVACY, "1");
  private static final Consent MARKETING = new Consent(ConsentDocument.MARKETING, "1");

  @Test
  void termsAndPrivacyAreEnough() {
    assertThatCode(() -> SignUpNeedsItsConsents.check(List.of(TERMS, PRIVACY)))
        .doesNotThrowAnyException();
  }

  @Test
  void eitherAloneIsNot() {
    assertThatThrownBy(() -> SignUpNeedsItsConsents.check(List.of(TERMS, MARKETING)))
        .isInstanceOf(HttpProblem.class);
    assertThatThrownBy(() -> SignUpNeedsItsConsents.check(List.of(PRIVACY)))
        .isInstanceOf(HttpProblem.class);
  }
}
