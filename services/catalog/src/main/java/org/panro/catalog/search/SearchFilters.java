package org.panro.catalog.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what a reader narrows a search by into filters of OpenSearch. */
final class SearchFilters {
  private static final Pattern RANGE =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)?\\.\\.(-?\\d+(?:\\.\\d+)?)?");

  private SearchFilters() {}

  static void add(ArrayNode filters, SearchWish wish) {
    filters.addObject().putObject("term").put("visible", true);
    terms(filters, "category", wish.categories());
    terms(filters, "certification", wish.certifications());
    terms(filters, "market", wish.markets());
    range(filters, "level", "gte", wish.level() == null ? null : new BigDecimal(wish.level()));
    range(filters, "price", "lte", wish.maxPrice());
    if (wish.currency() != null && wish.maxPrice() != null) {
      terms(filters, "currency", List.of(wish.currency()));
    }
    range(filters, "moq", "lte", wish.maxMoq());
    range(
        filters,
        "leadTime",
        "lte",
        wish.maxLeadTime() == null ? null : new BigDecimal(wish.maxLeadTime()));
    wish.attributes().forEach((name, values) -> attribute(filters, name, values));
  }

  private static void terms(ArrayNode filters, String field, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode wanted = filters.addObject().putObject("terms").putArray(field);
      values.forEach(wanted::add);
    }
  }

  private static void range(
      ArrayNode filters, String field, String bound, @Nullable BigDecimal value) {
    if (value != null) {
      filters.addObject().putObject("range").putObject(field).put(bound, value);
    }
  }

  private static void attribute(ArrayNode filters, String name, List<String> values) {
    ObjectNode nested = filters.addObject().putObject("nested").put("path", "attributes");
    ObjectNode both = nested.putObject("query").putObject("bool");
    both.putArray("filter").addObject().putObject("term").put("attributes.name", name);
    ArrayNode either = both.putArray("should");
    both.put("minimum_should_match", 1);
    for (String value : values) {
      Matcher range = RANGE.matcher(value);
      if (range.matches()) {
        ObjectNode bounds = either.addObject().putObject("range").putObject("attributes.number");
        bound(bounds, "gte", range.group(1));
        bound(bounds, "lte", range.group(2));
      } else {
        either
            .addObject()
            .putObject("term")
            .put("attributes.value", value.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void bound(ObjectNode bounds, String bound, @Nullable String number) {
    if (number != null) {
      bounds.put(bound, new BigDecimal(number));
    }
  }
}
