package org.panro.accounts.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BusinessNumberFulfilsItsCheckDigitTest {

  @Test
  void theLastDigitBringsTheSumToTens() {
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("1234567891")).isTrue();
  }

  @Test
  void theTensOfTheNinthProductCount() {
    // 9 * 5 = 45: without its tens the check digit would be 5
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("0000000091")).isTrue();
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("0000000095")).isFalse();
  }

  @Test
  void oneWrongDigitIsFound() {
    for (int place = 0; place < 10; place++) {
      StringBuilder digits = new StringBuilder("1234567891");
      digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + 1) % 10));
      assertThat(BusinessNumberFulfilsItsCheckDigit.holds(digits.toString())).isFalse();
    }
  }

  @Test
  void anythingButTenDigitsFails() {
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("123456789")).isFalse();
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("12345678910")).isFalse();
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("123-45-6789")).isFalse();
    assertThat(BusinessNumberFulfilsItsCheckDigit.holds("١٢٣٤٥٦٧٨٩١")).isFalse();
  }
}
