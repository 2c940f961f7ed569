package org.panro.portal.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.panro.contracts.catalog.SearchPage.NumberRange;
import org.panro.portal.page.Formats;

/** Where the numbers of the products found lie, as a reader reads them; empty where none do. */
record Ranges(Map<String, NumberRange> known, Formats formats) {

  public String least(String facet) {
    return told(facet, range -> formats.number(range.min()));
  }

  public String greatest(String facet) {
    return told(facet, range -> formats.number(range.max()));
  }

  public String unit(String facet) {
    return Optional.ofNullable(known.get(facet)).map(NumberRange::unit).orElse("");
  }

  private String told(String facet, Function<NumberRange, String> end) {
    return Optional.ofNullable(known.get(facet)).map(end).orElse("");
  }
}
