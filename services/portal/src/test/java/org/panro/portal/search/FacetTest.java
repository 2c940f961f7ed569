package org.panro.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.catalog.SearchPage.FacetCount;
import org.panro.contracts.catalog.SearchPage.NumberRange;

class FacetTest {
  private final Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
  private final Map<String, NumberRange> ranges = new LinkedHashMap<>();

  @Test
  void theFirstValuesAreShownAndTheOthersFolded() {
    counts.put("certification", values(9));

    Facet facet = facets().getFirst();

    assertThat(facet.first()).hasSize(6);
    assertThat(facet.more()).hasSize(3);
  }

  @Test
  void whatIsChosenStandsFirst() {
    counts.put("certification", values(9));

    Facet facet = facets("certification", "v8").getFirst();

    assertThat(facet.first().getFirst()).isEqualTo(new Facet.Value("v8", 1, true));
  }

  @Test
  void manyNumbersAreNarrowedByBounds() {
    counts.put("attr.bore", values(9));
    ranges.put("attr.bore", new NumberRange(BigDecimal.ONE, BigDecimal.TEN, "mm"));

    Facet facet = facets().getFirst();

    assertThat(facet.bounded()).isTrue();
    assertThat(facet.values()).isEmpty();
  }

  @Test
  void aFacetThatNarrowsNothingIsLeftOutUnlessItIsSet() {
    counts.put("attr.colour", values(1));

    assertThat(facets()).isEmpty();
    assertThat(facets("attr.colour", "v0")).hasSize(1);
  }

  @Test
  void ofManyAttributesTheFirstAreShown() {
    IntStream.range(0, 20).forEach(number -> counts.put("attr.a" + number, values(2)));

    assertThat(facets()).hasSize(8);
    assertThat(facets("attr.a19", "v0")).extracting(Facet::attribute).contains("a19");
  }

  private List<Facet> facets(String... parameter) {
    MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
    if (parameter.length > 0) {
      sent.add(parameter[0], parameter[1]);
    }
    SearchPage page = new SearchPage(List.of(), 0, null, counts, ranges, null, List.of());
    return Facet.of(page, Wish.of(sent));
  }

  private static List<FacetCount> values(int count) {
    return IntStream.range(0, count).mapToObj(n -> new FacetCount("v" + n, null, 1)).toList();
  }
}
