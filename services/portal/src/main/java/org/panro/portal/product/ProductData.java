package org.panro.portal.product;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import org.panro.contracts.catalog.MediaKind;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductMedium;
import org.panro.contracts.catalog.ProductView;
import org.panro.portal.page.Formats;
import org.panro.portal.page.Here;
import org.panro.portal.page.StructuredData;

/** A product as schema.org's {@code Product} with its {@code Offer}. */
@Singleton
class ProductData {
  private final StructuredData data;

  ProductData(StructuredData data) {
    this.data = data;
  }

  RawString of(ProductView product, Here here, Formats say) {
    ProductFacts facts = product.facts();
    ObjectNode node =
        data.of("Product")
            .put("name", say.text(facts.name()))
            .put("sku", facts.sku())
            .put("url", here.canonical());
    for (ProductMedium medium : product.media()) {
      if (medium.kind() == MediaKind.IMAGE) {
        node.withArray("image").add(here.origin() + "/api/catalog/media/" + medium.id());
      }
    }
    if (facts.summary() != null) {
      node.put("description", say.text(facts.summary()));
    }
    if (facts.brand() != null) {
      node.putObject("brand").put("@type", "Brand").put("name", facts.brand());
    }
    if (facts.gtin() != null) {
      node.put("gtin", facts.gtin());
    }
    if (facts.origin() != null) {
      node.put("countryOfOrigin", facts.origin());
    }
    ProductFacts.Price price = facts.price();
    if (price != null) {
      offer(node.putObject("offers"), price.tiers().getFirst(), product, say);
    }
    return data.written(node);
  }

  private static void offer(
      ObjectNode offer, ProductFacts.PriceTier tier, ProductView product, Formats say) {
    offer
        .put("@type", "Offer")
        .put("price", tier.price().amount().toPlainString())
        .put("priceCurrency", tier.price().currency())
        .put("availability", "https://schema.org/InStock");
    offer
        .putObject("eligibleQuantity")
        .put("@type", "QuantitativeValue")
        .put("minValue", tier.minimumQuantity())
        .put("unitCode", product.facts().unit());
    offer
        .putObject("seller")
        .put("@type", "Organization")
        .put("name", say.text(product.seller().name()));
  }
}
