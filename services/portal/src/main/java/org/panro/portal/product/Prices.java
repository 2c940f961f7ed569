package org.panro.portal.product;

import io.quarkus.qute.TemplateExtension;
import org.panro.contracts.catalog.ProductFacts.Price;
import org.panro.contracts.catalog.ProductFacts.PriceTier;

/** What templates ask of prices by quantity, which may be in several currencies. */
@TemplateExtension
final class Prices {
  private Prices() {}

  /** The last tier in the currency of the first one. */
  static PriceTier lowest(Price price) {
    String currency = price.tiers().getFirst().price().currency();
    return price.tiers().stream()
        .filter(tier -> tier.price().currency().equals(currency))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
