package org.panro.accounts.registration;

import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** Accepts registration numbers: Korean ones by their rule, others as they are. */
public final class RegistrationNumbers {
  private static final String KOREA = "KR";

  private RegistrationNumbers() {}

  /** The number in its usual form, or none where none is stated; fails with 400. */
  public static @Nullable String accepted(String country, @Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return null;
    }
    return country.equals(KOREA) ? korean(stated) : stated.strip();
  }

  private static String korean(String stated) {
    String digits = stated.replaceAll("[\\s-]", "");
    if (!BusinessNumberFulfilsItsCheckDigit.holds(digits)) {
      throw Problems.invalid(
          "registrationNumber",
          new LocalizedText(
              "사업자등록번호가 맞지 않아요. 열 자리 숫자를 다시 확인해 주세요.",
              "This is not a Korean business registration number; check its ten digits."));
    }
    return "%s-%s-%s"
        .formatted(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5));
  }
}
