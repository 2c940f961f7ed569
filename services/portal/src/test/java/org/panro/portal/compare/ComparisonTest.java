package org.panro.portal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.Attribute;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.portal.page.Formats;
import org.panro.portal.page.Language;
import org.panro.portal.words.CompareWords;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.Terms;

class ComparisonTest {

  @Test
  void attributesOfOneNameShareARowHoweverTheyAreWritten() {
    List<Comparison.Row> rows =
        compare(
                product("A", null, new Attribute("Voltage", "24", "V")),
                product(
                    "B",
                    null,
                    new Attribute("voltage ", "48", "V"),
                    new Attribute("Axes", "6", null)))
            .rows();

    assertThat(rows)
        .filteredOn(row -> row.label().equals("Voltage"))
        .singleElement()
        .extracting(Comparison.Row::cells)
        .isEqualTo(List.of(List.of("24 V"), List.of("48 V")));
    assertThat(rows)
        .filteredOn(row -> row.label().equals("Axes"))
        .singleElement()
        .extracting(Comparison.Row::cells)
        .isEqualTo(List.of(List.of(), List.of("6")));
  }

  @Test
  void whatNobodyStatesHasNoRow() {
    assertThat(compare(product("A", null), product("B", null)).rows())
        .extracting(Comparison.Row::label)
        .contains("Price", "Seller’s number")
        .doesNotContain("HS code", "Export markets");
  }

  @Test
  void onlyWhatDiffersIsLeftWhereAskedFor() {
    assertThat(
            compare(
                    product("A", "12.50", new Attribute("Voltage", "24", null)),
                    product("B", "12.50", new Attribute("Voltage", "24", null)))
                .differences())
        .extracting(Comparison.Row::label)
        .containsExactly("Seller’s number");
  }

  @Test
  void aPriceOnRequestSaysSo() {
    assertThat(compare(product("A", null)).rows())
        .filteredOn(row -> row.label().equals("Price"))
        .singleElement()
        .extracting(Comparison.Row::cells)
        .isEqualTo(List.of(List.of("On request")));
  }

  private static Comparison compare(ProductView... products) {
    return new Comparison(
        List.of(products),
        new Formats(Language.EN),
        EnglishWords.of(Terms.class),
        EnglishWords.of(CompareWords.class));
  }

  private static ProductView product(String sku, @Nullable String price, Attribute... attributes) {
    LocalizedText name = new LocalizedText("기어", "Gear");
    return new ProductView(
        UUID.randomUUID(),
        1,
        new Seller(UUID.randomUUID(), name, "KR", true, null),
        ProductStatus.PUBLISHED,
        new ProductFacts(
            sku,
            name,
            null,
            null,
            null,
            null,
            null,
            null,
            Arrays.asList(attributes),
            List.of(),
            price == null
                ? null
                : new ProductFacts.Price(
                    List.of(
                        new ProductFacts.PriceTier(
                            BigDecimal.TEN, new Money(new BigDecimal(price), "USD")))),
            null,
            "C62",
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of()),
        List.of(),
        Instant.parse("2026-11-24T03:00:00Z"),
        List.of(),
        null,
        null);
  }
}
