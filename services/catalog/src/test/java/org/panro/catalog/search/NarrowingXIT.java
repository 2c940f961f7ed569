package org.panro.catalog.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

/** Facets, ranges, and what helps where nothing is found. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class NarrowingXIT {
  private static final String WORD = "zarvium";

  @BeforeEach
  void listCouplings() {
    CatalogFixture.trustSeller();
    if (search("q", WORD).getInt("total") == 0) {
      coupling("Acme", "CE", 8, "120", "USD");
      coupling("Acme", "KC", 12, "90", "USD");
      coupling("Bolt", "CE", 20, "150000", "KRW");
    }
    Await.until("three hits", () -> search("q", WORD).getInt("total") == 3);
  }

  @Test
  void aChosenFacetNarrowsTheOthersAndNotItself() {
    JsonPath page = search("q", WORD, "certification", "CE");
    assertThat(page.getInt("total")).isEqualTo(2);
    assertThat(counts(page, "certification")).isEqualTo(Map.of("CE", 2, "KC", 1));
    assertThat(counts(page, "brand")).isEqualTo(Map.of("acme", 1, "bolt", 1));
    JsonPath both = search("q", WORD, "certification", "CE", "brand", "Acme");
    assertThat(both.getInt("total")).isEqualTo(1);
    assertThat(counts(both, "certification")).isEqualTo(Map.of("CE", 1, "KC", 1));
    assertThat(counts(both, "brand")).isEqualTo(Map.of("acme", 1, "bolt", 1));
  }

  @Test
  void aChosenAttributeKeepsItsOtherValuesAndItsRange() {
    JsonPath page = search("q", WORD, "attr.Bore", "12 mm");
    assertThat(page.getInt("total")).isEqualTo(1);
    assertThat(counts(page, "attr.bore")).containsOnlyKeys("8 mm", "12 mm", "20 mm");
    assertThat(page.getMap("ranges.'attr.bore'"))
        .containsEntry("min", 8)
        .containsEntry("max", 20)
        .containsEntry("unit", "mm");
    assertThat(counts(page, "certification")).isEqualTo(Map.of("KC", 1));
  }

  @Test
  void aRangeOfPricesIsOfOneCurrency() {
    assertThat(search("q", WORD).getMap("ranges.price"))
        .containsEntry("min", 90)
        .containsEntry("max", 120)
        .containsEntry("unit", "USD");
    assertThat(search("q", WORD, "maxPrice", "100", "currency", "USD").getInt("total")).isOne();
    assertThat(search("q", WORD, "minPrice", "100000", "currency", "KRW").getInt("total")).isOne();
    assertThat(search("q", WORD, "sort", "price", "currency", "USD").getString("items[0].name.en"))
        .isEqualTo("Zarvium coupling 12");
  }

  @Test
  void whereNothingIsFoundTheAnswerSaysWhatToLeaveOut() {
    JsonPath page = search("q", WORD, "certification", "UL");
    assertThat(page.getInt("total")).isZero();
    assertThat(page.getList("relaxations"))
        .containsExactly(Map.of("parameter", "certification", "total", 3));
    JsonPath words = search("q", WORD + " qqqqwwww", "certification", "CE");
    assertThat(words.getInt("total")).isEqualTo(2);
    JsonPath apart = search("q", "zarvium coupling", "attr.Bore", "99..100");
    assertThat(apart.getString("relaxations[0].parameter")).isEqualTo("attr.bore");
  }

  @Test
  void aKoreanTypoIsForgivenAndNamed() {
    publish(
        """
        {"sku": "%s", "name": {"ko": "별빛주철 프레임"}, "unit": "C62"}"""
            .formatted(UUID.randomUUID()));
    Await.until("a hit", () -> search("q", "별빛주철").getInt("total") > 0);
    JsonPath page = search("q", "별빗주쳘");
    assertThat(page.getString("items[0].name.ko")).isEqualTo("별빛주철 프레임");
    assertThat(page.getString("didYouMean")).isEqualTo("별빛주철");
  }

  private static void coupling(
      String brand, String certification, int bore, String amount, String currency) {
    publish(
        """
        {"sku": "%s", "name": {"en": "Zarvium coupling %d"}, "brand": "%s", "unit": "C62",
         "certifications": ["%s"], "attributes": [{"name": "Bore", "value": "%d mm"}],
         "price": {"tiers": [{"minimumQuantity": 1,
                              "price": {"amount": "%s", "currency": "%s"}}]}}"""
            .formatted(UUID.randomUUID(), bore, brand, certification, bore, amount, currency));
  }

  private static Map<String, Integer> counts(JsonPath page, String facet) {
    List<Map<String, Object>> found = page.getList("facets.'" + facet + "'");
    return found.stream()
        .collect(
            Collectors.toMap(
                count -> (String) count.get("value"), count -> (Integer) count.get("count")));
  }

  private static JsonPath search(String... parameters) {
    var request = given();
    for (int at = 0; at < parameters.length; at += 2) {
      request.queryParam(parameters[at], parameters[at + 1]);
    }
    return request.get("/api/catalog/search").then().statusCode(200).extract().jsonPath();
  }
}
