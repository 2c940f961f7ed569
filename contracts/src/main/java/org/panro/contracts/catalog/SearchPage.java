package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * One page of search results.
 *
 * @param total exact number of products found
 * @param next cursor of the next page, absent on the last
 * @param facets counts by facet: {@code category}, {@code certification}, {@code market}, {@code
 *     level}, {@code brand}, and {@code attr.<name>} of frequent attributes; each of the whole
 *     result as it would be without its own choice, so that a second value can be added
 * @param ranges least and greatest numbers by {@code price}, {@code moq}, {@code leadTime} and
 *     {@code attr.<name>}, counted likewise
 * @param didYouMean another spelling that would find more
 * @param relaxations where nothing was found: what to leave out, the most fruitful first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
    List<Hit> items,
    long total,
    @Nullable String next,
    Map<String, List<FacetCount>> facets,
    Map<String, NumberRange> ranges,
    @Nullable String didYouMean,
    List<Relaxation> relaxations) {

  /** The same with another spelling. */
  public SearchPage meaning(@Nullable String spelling) {
    return new SearchPage(items, total, next, facets, ranges, spelling, relaxations);
  }

  /** The same with what could be left out. */
  public SearchPage relaxed(List<Relaxation> ways) {
    return new SearchPage(items, total, next, facets, ranges, didYouMean, ways);
  }

  /**
   * A product found.
   *
   * @param score of this query, higher is better; not comparable between queries
   * @param highlights fragments by field, the words found marked by {@code <em>}, all else escaped
   * @param unit UN/CEFACT code
   * @param image its first picture
   * @param nameGloss where the name is there in one language only and the vocabulary covers it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Hit(
      UUID id,
      String sku,
      LocalizedText name,
      @Nullable LocalizedText summary,
      Seller seller,
      double score,
      Map<String, List<String>> highlights,
      @Nullable String category,
      ProductFacts.@Nullable Price price,
      @Nullable BigDecimal minimumOrderQuantity,
      String unit,
      @Nullable Integer leadTimeDays,
      List<ProductFacts.Certification> certifications,
      @Nullable ProductImage image,
      @Nullable NameGloss nameGloss) {}

  /**
   * How many of the found products have that value.
   *
   * @param name of the value for people, where it is a known category's code
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FacetCount(String value, @Nullable LocalizedText name, long count) {}

  /**
   * Where the numbers of the found products lie.
   *
   * @param unit the most frequent one: of a price its currency, of an attribute as sellers write it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NumberRange(BigDecimal min, BigDecimal max, @Nullable String unit) {}

  /**
   * A search with less asked for, which finds something.
   *
   * @param parameter the facet whose choice is left out, or {@code q}
   * @param value the words that remain, where {@code parameter} is {@code q}
   * @param total number of products found then
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Relaxation(String parameter, @Nullable String value, long total) {}
}
