package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.WireWord;

/**
 * What a seller states of a product. Only {@code sku}, {@code name} in one language and {@code
 * unit} are needed to publish; the rest is completeness.
 *
 * @param sku the seller's own number, unique within the seller
 * @param category code of a category
 * @param hsCode digits of the Harmonized System's code
 * @param gtin GS1 number of 8, 12, 13 or 14 digits
 * @param price absent where it is on request
 * @param minimumOrderQuantity in {@code unit}
 * @param unit UN/CEFACT code
 * @param leadTimeDays calendar days
 * @param monthlyCapacity in {@code unit}
 * @param exportMarkets ISO 3166-1 alpha-2
 * @param origin ISO 3166-1 alpha-2
 * @param variants sizes, voltages and the like that are ordered by numbers of their own
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProductFacts(
    @NotBlank @Size(max = 200) String sku,
    @NotNull @Valid LocalizedText name,
    @Nullable @Valid LocalizedText summary,
    @Nullable @Valid LocalizedText description,
    @Nullable @Size(max = 500) String brand,
    @Nullable @Size(max = 200) String category,
    @Nullable @Size(max = 20) String hsCode,
    @Nullable @Size(max = 20) String gtin,
    @Size(max = 500) List<@Valid Attribute> attributes,
    @Size(max = 100) List<@Valid Certification> certifications,
    @Nullable @Valid Price price,
    @Nullable @PositiveOrZero BigDecimal minimumOrderQuantity,
    @NotBlank @Size(max = 20) String unit,
    @Nullable @PositiveOrZero Integer leadTimeDays,
    @Nullable @PositiveOrZero BigDecimal monthlyCapacity,
    @Size(max = 20) List<@Valid Incoterm> incoterms,
    @Size(max = 300) List<@Size(max = 2) String> exportMarkets,
    @Nullable @Size(max = 2) String origin,
    @Size(max = 100) List<@Size(max = 200) String> keywords,
    @Size(max = 100) List<@Valid Variant> variants) {

  public ProductFacts {
    minimumOrderQuantity = plain(minimumOrderQuantity);
    monthlyCapacity = plain(monthlyCapacity);
    attributes = orEmpty(attributes);
    certifications = orEmpty(certifications);
    incoterms = orEmpty(incoterms);
    exportMarkets = orEmpty(exportMarkets);
    keywords = orEmpty(keywords);
    variants = orEmpty(variants);
  }

  /** A variant is told by its number; the problem names the field {@code variants}. */
  @AssertTrue(message = "{panro.variants.same-sku}")
  boolean hasVariants() {
    return variants.stream().map(Variant::sku).distinct().count() == variants.size();
  }

  /** The same quantity however many zeros it was written with. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal quantity) {
    if (quantity == null) {
      return null;
    }
    BigDecimal stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** A named property; names may repeat. The unit is free text or a UN/CEFACT code. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Attribute(
      @NotBlank @Size(max = 500) String name,
      @NotNull @Size(max = 8000) String value,
      @Nullable @Size(max = 50) String unit) {}

  /**
   * A certification; a plain string is read as its scheme, declared.
   *
   * @param scheme such as CE, KC or ISO 9001
   * @param validUntil last day it counts
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Certification(
      @NotBlank @Size(max = 200) String scheme,
      @Nullable @Size(max = 500) String body,
      @Nullable @Size(max = 200) String number,
      @Nullable LocalDate validUntil,
      @Nullable CertificationStatus status) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Certification ofScheme(String scheme) {
      return new Certification(scheme, null, null, null, CertificationStatus.DECLARED);
    }
  }

  /**
   * A form of the product that is ordered by a number of its own; what it does not state is the
   * product's.
   *
   * @param sku unique among the product's variants
   * @param attributes those that differ from the product's
   * @param gtin GS1 number of 8, 12, 13 or 14 digits
   * @param minimumOrderQuantity in the product's {@code unit}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Variant(
      @NotBlank @Size(max = 200) String sku,
      @Nullable @Valid LocalizedText name,
      @Size(max = 50) List<@Valid Attribute> attributes,
      @Nullable @Size(max = 20) String gtin,
      @Nullable @Valid Price price,
      @Nullable @PositiveOrZero BigDecimal minimumOrderQuantity) {

    public Variant {
      attributes = orEmpty(attributes);
      minimumOrderQuantity = plain(minimumOrderQuantity);
    }
  }

  /** Who vouches for a certification: the seller alone, or Panro with a document. */
  public enum CertificationStatus implements WireWord {
    DECLARED,
    VERIFIED
  }

  /** Prices per unit by quantity. */
  public record Price(@NotNull @Size(min = 1, max = 50) List<@Valid PriceTier> tiers) {}

  /** The price per unit from a quantity on. */
  public record PriceTier(
      @NotNull @DecimalMin("0") BigDecimal minimumQuantity, @NotNull @Valid Money price) {

    public PriceTier {
      minimumQuantity = plain(minimumQuantity);
    }
  }

  /**
   * A delivery term.
   *
   * @param rule of Incoterms 2020, such as FOB
   * @param place the named place
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Incoterm(
      @NotBlank @Size(max = 3) String rule, @Nullable @Size(max = 200) String place) {}
}
