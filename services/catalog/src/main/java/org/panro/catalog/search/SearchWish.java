package org.panro.catalog.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/**
 * What a reader searches for, as the address states it; repeated parameters mean "or".
 *
 * @param text empty for everything
 * @param language of the words, {@code ko} or {@code en}, where stated
 * @param minPrice least price of a unit, in {@code currency} where that is stated
 * @param attributes wanted values or ranges {@code 10..20} by attribute name
 * @param sort {@code relevance}, {@code newest} or {@code price}
 */
record SearchWish(
    String text,
    @Nullable String language,
    List<String> categories,
    List<String> certifications,
    List<String> markets,
    List<String> brands,
    @Nullable Integer level,
    @Nullable BigDecimal minPrice,
    @Nullable BigDecimal maxPrice,
    @Nullable String currency,
    @Nullable BigDecimal maxMoq,
    @Nullable Integer maxLeadTime,
    Map<String, List<String>> attributes,
    String sort,
    int size,
    @Nullable String cursor) {
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_VALUES = 50;
  private static final int LARGEST_PAGE = 100;
  private static final String ATTRIBUTE = "attr.";

  static SearchWish of(MultivaluedMap<String, String> parameters) {
    String text = first(parameters, "q", "");
    if (text.length() > LONGEST_TEXT) {
      throw Problems.invalid(
          "q", new LocalizedText("검색어는 1,000자까지예요.", "At most 1,000 characters can be searched."));
    }
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith(ATTRIBUTE)) {
            attributes.put(name.substring(ATTRIBUTE.length()), bounded(name, values));
          }
        });
    return new SearchWish(
        text.strip(),
        parameters.getFirst("lang"),
        values(parameters, "category"),
        values(parameters, "certification"),
        values(parameters, "market"),
        values(parameters, "brand"),
        whole(parameters, "level"),
        decimal(parameters, "minPrice"),
        decimal(parameters, "maxPrice"),
        parameters.getFirst("currency"),
        decimal(parameters, "maxMoq"),
        whole(parameters, "maxLeadTime"),
        attributes,
        first(parameters, "sort", "relevance"),
        size(parameters),
        parameters.getFirst("cursor"));
  }

  /**
   * The same with the categories that lie within the chosen ones: a move acts on the next search.
   */
  SearchWish inAllOf(UnaryOperator<List<String>> within) {
    return new SearchWish(
        text,
        language,
        within.apply(categories),
        certifications,
        markets,
        brands,
        level,
        minPrice,
        maxPrice,
        currency,
        maxMoq,
        maxLeadTime,
        attributes,
        sort,
        size,
        cursor);
  }

  /** Pages of the most relevant products may mix two rankings. */
  boolean isByRelevance() {
    return !sort.equals("newest") && !sort.equals("price");
  }

  private static int size(MultivaluedMap<String, String> parameters) {
    Integer size = whole(parameters, "size");
    if (size != null && (size < 1 || size > LARGEST_PAGE)) {
      throw Problems.invalid(
          "size", new LocalizedText("1부터 100까지 적어 주세요.", "It has to be from 1 to 100."));
    }
    return size == null ? 20 : size;
  }

  private static String first(
      MultivaluedMap<String, String> parameters, String name, String otherwise) {
    String value = parameters.getFirst(name);
    return value == null ? otherwise : value;
  }

  private static List<String> values(MultivaluedMap<String, String> parameters, String name) {
    List<String> values = parameters.get(name);
    return values == null
        ? List.of()
        : bounded(name, values.stream().filter(value -> !value.isBlank()).toList());
  }

  private static List<String> bounded(String name, List<String> values) {
    if (values.size() > MOST_VALUES) {
      throw Problems.invalid(name, new LocalizedText("값이 너무 많아요.", "There are too many values."));
    }
    return values;
  }

  private static @Nullable Integer whole(MultivaluedMap<String, String> parameters, String name) {
    BigDecimal value = decimal(parameters, name);
    return value == null ? null : value.intValue();
  }

  private static @Nullable BigDecimal decimal(
      MultivaluedMap<String, String> parameters, String name) {
    String value = parameters.getFirst(name);
    try {
      return value == null || value.isBlank() ? null : new BigDecimal(value.strip());
    } catch (NumberFormatException malformed) {
      throw Problems.invalid(name, new LocalizedText("수를 적어 주세요.", "It has to be a number."));
    }
  }
}
