package org.panro.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WireFormTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void anAmountIsAString() throws Exception {
    assertThat(json.writeValueAsString(new Money(new BigDecimal("12.50"), "USD")))
        .isEqualTo("{\"amount\":\"12.50\",\"currency\":\"USD\"}");
  }

  @Test
  void anAmountKeepsItsDigitsWhenRead() throws Exception {
    Money money = json.readValue("{\"amount\":\"12.50\",\"currency\":\"USD\"}", Money.class);
    assertThat(money.amount()).isEqualTo(new BigDecimal("12.50"));
  }

  @Test
  void aMissingLanguageIsLeftOut() throws Exception {
    assertThat(json.writeValueAsString(new LocalizedText("축", null))).isEqualTo("{\"ko\":\"축\"}");
  }

  @Test
  void aTextFallsBackToTheOtherLanguage() {
    assertThat(new LocalizedText("축", null).in("en")).isEqualTo("축");
    assertThat(new LocalizedText(null, "shaft").in("ko")).isEqualTo("shaft");
  }
}
