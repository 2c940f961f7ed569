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
 * @param facets counts of the whole result by facet: {@code category}, {@code certification},
 *     {@code market}, {@code level}, {@code brand}, and {@code attr.<name>} of frequent attributes
 * @param didYouMean another spelling that would find more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
    List<Hit> items,
    long total,
    @Nullable String next,
    Map<String, List<FacetCount>> facets,
    @Nullable String didYouMean) {

  /**
   * A product found.
   *
   * @param score of this query, higher is better; not comparable between queries
   * @param highlights fragments by field, the words found marked by {@code <em>}, all else escaped
   * @param unit UN/CEFACT code
   * @param image its first picture
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
      @Nullable ProductImage image) {}

  /**
   * How many of the found products have that value.
   *
   * @param name of the value for people, where it is a known category's code
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FacetCount(String value, @Nullable LocalizedText name, long count) {}
}
