package org.panro.accounts.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

class RegistrationNumbersTest {

  @Test
  void aKoreanNumberIsKeptInItsUsualForm() {
    assertThat(RegistrationNumbers.accepted("KR", "1234567891")).isEqualTo("123-45-67891");
    assertThat(RegistrationNumbers.accepted("KR", " 123-45-67891 ")).isEqualTo("123-45-67891");
  }

  @Test
  void aKoreanNumberWithAWrongCheckDigitIsRefused() {
    assertThatThrownBy(() -> RegistrationNumbers.accepted("KR", "123-45-67890"))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void aForeignNumberIsOfFreeForm() {
    assertThat(RegistrationNumbers.accepted("DE", " HRB 12345 B ")).isEqualTo("HRB 12345 B");
  }

  @Test
  void noNumberIsNone() {
    assertThat(RegistrationNumbers.accepted("KR", null)).isNull();
    assertThat(RegistrationNumbers.accepted("KR", " ")).isNull();
  }
}
