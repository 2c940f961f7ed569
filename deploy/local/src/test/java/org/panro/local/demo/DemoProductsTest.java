package org.panro.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoProductsTest {
  private static final List<? extends JsonNode> PRODUCTS = DemoRecordsFixture.of("products");

  @Test
  void thereAreEnoughToJudgeTheMarketplaceBy() {
    assertThat(PRODUCTS).hasSizeGreaterThanOrEqualTo(400);
    assertThat(DemoRecordsFixture.texts(PRODUCTS, "category")).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void aboutHalfOfThemAreWrittenInOneLanguageOnly() {
    long korean = PRODUCTS.stream().filter(each -> !each.path("name").has("en")).count();
    long english = PRODUCTS.stream().filter(each -> !each.path("name").has("ko")).count();
    assertThat(korean).isBetween(90L, 130L);
    assertThat(english).isBetween(90L, 130L);
  }

  @Test
  void everySellerIsAMemberAndNoSkuIsTakenTwice() {
    assertThat(DemoRecordsFixture.members())
        .containsAll(DemoRecordsFixture.texts(PRODUCTS, "member"));
    assertThat(PRODUCTS)
        .extracting(each -> each.path("member").asText() + " " + each.path("sku").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void noTwoProductsHaveOneName() {
    assertThat(PRODUCTS).extracting(each -> each.path("name")).doesNotHaveDuplicates();
  }

  @Test
  void everyGtinHasItsCheckDigit() {
    List<String> numbers = new ArrayList<>(DemoRecordsFixture.texts(PRODUCTS, "gtin"));
    numbers.remove("");
    assertThat(numbers).hasSizeGreaterThan(50).allMatch(DemoProductsTest::hasItsCheckDigit);
  }

  /** Counted from the right, every second digit weighs three; the sum ends in zero (GS1). */
  private static boolean hasItsCheckDigit(String gtin) {
    int sum = 0;
    for (int place = 0; place < gtin.length(); place++) {
      int digit = gtin.charAt(gtin.length() - 1 - place) - '0';
      sum += place % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
  }

  @Test
  void pricesFallWithTheQuantityAndBeginAtTheMinimumOrder() {
    for (JsonNode product : PRODUCTS) {
      JsonNode before = null;
      for (JsonNode tier : product.at("/price/tiers")) {
        if (before == null) {
          assertThat(tier.path("minimumQuantity"))
              .as(product.path("sku").asText())
              .isEqualTo(product.path("minimumOrderQuantity"));
        } else {
          assertThat(amount(tier)).as(product.path("sku").asText()).isLessThan(amount(before));
        }
        before = tier;
      }
    }
  }

  private static BigDecimal amount(JsonNode tier) {
    return new BigDecimal(tier.at("/price/amount").asText());
  }

  @Test
  void somePricesAreOnRequestAndTheOthersInThreeCurrencies() {
    assertThat(PRODUCTS)
        .extracting(each -> each.at("/price/tiers/0/price/currency").asText())
        .contains("", "KRW", "USD", "EUR");
  }

  @Test
  void certificationsAreDeclaredOrVerifiedAndSomeHaveExpired() {
    List<JsonNode> certifications = new ArrayList<>();
    PRODUCTS.forEach(each -> each.path("certifications").forEach(certifications::add));
    assertThat(DemoRecordsFixture.texts(certifications, "status"))
        .containsExactlyInAnyOrder("declared", "verified");
    assertThat(DemoRecordsFixture.texts(certifications, "validUntil"))
        .anyMatch(day -> !day.isEmpty() && day.compareTo("2026-03-02") < 0);
  }
}
