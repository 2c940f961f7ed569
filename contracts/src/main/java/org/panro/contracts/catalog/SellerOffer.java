package org.panro.contracts.catalog;

import java.util.List;
import java.util.UUID;

/**
 * What a seller's published products come to.
 *
 * @param id the seller's company
 * @param products how many are published
 * @param categories what they are, the most frequent first
 * @param certifications those that hold today, on the most products first
 * @param exportMarkets ISO 3166-1 alpha-2, of the most products first
 * @param incoterms rules of Incoterms, such as FOB, of the most products first
 */
public record SellerOffer(
    UUID id,
    long products,
    List<CategoryCount> categories,
    List<HeldCertification> certifications,
    List<String> exportMarkets,
    List<String> incoterms) {

  /** How many products have that category. */
  public record CategoryCount(String code, long products) {}

  /**
   * A certification by its scheme.
   *
   * @param verified whether Panro saw a document for one of them
   * @param products how many state it
   */
  public record HeldCertification(String scheme, boolean verified, long products) {}
}
