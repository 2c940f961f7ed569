package org.panro.matching.match.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;

/**
 * The facts of a product and its maker that a score may use; absent ones are null or empty.
 *
 * @param text what the listing says in words
 * @param category code of the category, its ancestors before it in dots
 * @param hsCode digits of the Harmonized System's code, 2 to 10
 * @param minimumOrderQuantity in {@code unit}
 * @param monthlyCapacity in {@code unit}
 * @param unit UN/CEFACT code
 * @param leadTimeDays calendar days
 * @param incoterms rules offered, such as FOB
 * @param exportMarkets ISO 3166-1 alpha-2
 * @param excludedDestinations ISO 3166-1 alpha-2 that the seller never serves
 * @param languages of the listing, {@code ko} and {@code en}
 * @param factoryLevel 1 to 5
 */
public record Offer(
    ListingText text,
    @Nullable String category,
    @Nullable String hsCode,
    @Nullable Double minimumOrderQuantity,
    @Nullable Double monthlyCapacity,
    String unit,
    List<PriceTier> priceTiers,
    @Nullable Integer leadTimeDays,
    List<Certification> certifications,
    Set<String> incoterms,
    Set<String> exportMarkets,
    Set<String> excludedDestinations,
    Set<String> languages,
    @Nullable Integer factoryLevel,
    boolean sellerVerified) {

  /** A price per unit from a quantity on. */
  public record PriceTier(double minimumQuantity, Money price) {}

  /**
   * A certification as the listing states it.
   *
   * @param validUntil last day it counts, null where it does not end
   */
  public record Certification(String scheme, boolean verified, @Nullable LocalDate validUntil) {

    public boolean holdsOn(LocalDate day) {
      return validUntil == null || !day.isAfter(validUntil);
    }
  }
}
