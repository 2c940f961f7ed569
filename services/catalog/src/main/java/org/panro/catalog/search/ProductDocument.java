package org.panro.catalog.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.seller.SellerCopy;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.search.IndexedDocument;

/** Makes the document of a product; what is not published leaves one that no query finds. */
@ApplicationScoped
class ProductDocument {
  /** Room for the seller's versions between two of the product's. */
  private static final long SELLER_VERSIONS = 1_000_000;

  private static final Pattern QUANTITY =
      Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*(\\S{1,20})?.*", Pattern.DOTALL);

  private final ObjectMapper json;

  ProductDocument(ObjectMapper json) {
    this.json = json;
  }

  IndexedDocument of(ProductState product, @Nullable SellerCopy seller) {
    long version =
        product.version() * SELLER_VERSIONS
            + (seller == null ? 0 : Math.min(seller.version() + 1, SELLER_VERSIONS - 1));
    return new IndexedDocument(product.aggregateId().toString(), version, body(product, seller));
  }

  private ObjectNode body(ProductState product, @Nullable SellerCopy seller) {
    ObjectNode body = json.createObjectNode();
    boolean visible = product.status() == ProductStatus.PUBLISHED;
    body.put("visible", visible);
    if (visible) {
      Seller shown =
          seller == null ? new Seller(product.sellerId(), null, null, false, null) : seller.view();
      describe(body, product, shown);
    }
    return body;
  }

  private void describe(ObjectNode body, ProductState product, Seller seller) {
    ProductFacts facts = product.facts();
    body.put("id", product.aggregateId().toString());
    text(body, "name", facts.name());
    text(body, "summary", facts.summary());
    text(body, "description", facts.description());
    korean(body, facts.name().ko());
    body.put("brand", facts.brand());
    facts.keywords().forEach(body.putArray("keywords")::add);
    body.put("category", facts.category());
    ArrayNode schemes = body.putArray("certification");
    facts.certifications().forEach(held -> schemes.add(held.scheme()));
    facts.exportMarkets().forEach(body.putArray("market")::add);
    body.put("level", seller.factoryLevel());
    body.put("seller", product.sellerId().toString());
    prices(body, facts.price());
    body.put("moq", facts.minimumOrderQuantity());
    body.put("leadTime", facts.leadTimeDays());
    attributes(body, facts);
    body.set("card", card(product, seller));
  }

  private static void korean(ObjectNode body, @Nullable String name) {
    if (name != null) {
      body.put("nameKo", name).put("initials", InitialConsonants.of(name));
      body.put("letters", Hangul.letters(name));
    }
  }

  private static void text(ObjectNode body, String field, @Nullable LocalizedText text) {
    if (text != null) {
      body.putObject(field).put("ko", text.ko()).put("en", text.en());
    }
  }

  /** The first tier in each currency is what a filter by price compares. */
  private static void prices(ObjectNode body, ProductFacts.@Nullable Price price) {
    if (price != null) {
      Set<String> currencies = new LinkedHashSet<>();
      ArrayNode prices = body.putArray("prices");
      for (ProductFacts.PriceTier tier : price.tiers()) {
        if (currencies.add(tier.price().currency())) {
          prices
              .addObject()
              .put("currency", tier.price().currency())
              .put("amount", tier.price().amount());
        }
      }
    }
  }

  private static void attributes(ObjectNode body, ProductFacts facts) {
    ArrayNode pairs = body.putArray("attributes");
    ArrayNode values = body.putArray("values");
    ArrayNode codes = body.putArray("codes").add(facts.sku());
    add(codes, facts.name().en());
    add(codes, facts.name().ko());
    add(codes, facts.gtin());
    for (ProductFacts.Variant variant : facts.variants()) {
      codes.add(variant.sku());
      add(codes, variant.gtin());
      if (variant.name() != null) {
        add(values, variant.name().ko());
        add(values, variant.name().en());
      }
    }
    for (ProductFacts.Attribute attribute : stated(facts)) {
      ObjectNode pair = pairs.addObject();
      pair.put("name", attribute.name()).put("value", attribute.value());
      Matcher quantity = QUANTITY.matcher(attribute.value());
      if (quantity.matches()) {
        pair.put("number", Double.parseDouble(quantity.group(1)));
        pair.put("unit", attribute.unit() == null ? quantity.group(2) : attribute.unit());
      }
      values.add(attribute.value());
    }
  }

  /** Of the product and of its variants, each once. */
  private static Set<ProductFacts.Attribute> stated(ProductFacts facts) {
    Set<ProductFacts.Attribute> stated = new LinkedHashSet<>(facts.attributes());
    facts.variants().forEach(variant -> stated.addAll(variant.attributes()));
    return stated;
  }

  private static void add(ArrayNode codes, @Nullable String text) {
    if (text != null) {
      codes.add(text);
    }
  }

  /** What a result shows; kept as it is and never searched. */
  private ObjectNode card(ProductState product, Seller seller) {
    ProductFacts facts = product.facts();
    ObjectNode card = json.createObjectNode();
    card.put("id", product.aggregateId().toString());
    card.put("sku", facts.sku());
    card.set("name", json.valueToTree(facts.name()));
    card.set("summary", json.valueToTree(facts.summary()));
    card.set("seller", json.valueToTree(seller));
    card.put("category", facts.category());
    card.set("price", json.valueToTree(facts.price()));
    card.put("minimumOrderQuantity", facts.minimumOrderQuantity());
    card.put("unit", facts.unit());
    card.put("leadTimeDays", facts.leadTimeDays());
    card.set("certifications", json.valueToTree(facts.certifications()));
    card.set("image", json.valueToTree(product.image()));
    return card;
  }
}
