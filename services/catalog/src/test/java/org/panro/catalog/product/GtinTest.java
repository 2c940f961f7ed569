package org.panro.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

  @ParameterizedTest
  @ValueSource(strings = {"4006381333931", "96385074", "036000291452", "10614141000415"})
  void everyLengthHasItsCheckDigit(String gtin) {
    assertThat(Gtin.isValid(gtin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4006381333932", "123", "400638133393A", ""})
  void otherDigitsAreNoGtin(String gtin) {
    assertThat(Gtin.isValid(gtin)).isFalse();
  }
}
