package org.panro.portal.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.Attribute;
import org.panro.contracts.catalog.ProductFacts.Certification;
import org.panro.contracts.catalog.ProductFacts.Incoterm;
import org.panro.contracts.catalog.ProductFacts.Price;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;

/** A product's facts as fields of a form; {@link ListingFacts} is the way back. */
final class ListingForm {
  private ListingForm() {}

  /** A form for a product not written yet. */
  static Form blank() {
    return Form.empty().with("unit", "C62").with("origin", "KR");
  }

  static Form of(ProductView product) {
    ProductFacts facts = product.facts();
    Form form =
        Form.empty()
            .with(Form.VERSION, product.version())
            .with("sku", facts.sku())
            .with("unit", facts.unit())
            .with("brand", facts.brand())
            .with("category", facts.category())
            .with("hsCode", facts.hsCode())
            .with("gtin", facts.gtin())
            .with("minimumOrderQuantity", plain(facts.minimumOrderQuantity()))
            .with("leadTimeDays", facts.leadTimeDays())
            .with("monthlyCapacity", plain(facts.monthlyCapacity()))
            .with("origin", facts.origin())
            .with("exportMarkets", String.join(", ", facts.exportMarkets()))
            .with("keywords", String.join(", ", facts.keywords()));
    texts(form, "name", facts.name());
    texts(form, "summary", facts.summary());
    texts(form, "description", facts.description());
    tiers(form, facts.price());
    rows(form, "attribute.name", facts.attributes(), Attribute::name);
    rows(form, "attribute.value", facts.attributes(), Attribute::value);
    rows(form, "attribute.unit", facts.attributes(), Attribute::unit);
    rows(form, "certification.scheme", facts.certifications(), Certification::scheme);
    rows(form, "certification.body", facts.certifications(), Certification::body);
    rows(form, "certification.number", facts.certifications(), Certification::number);
    rows(form, "certification.until", facts.certifications(), Certification::validUntil);
    rows(form, "incoterm.rule", facts.incoterms(), Incoterm::rule);
    rows(form, "incoterm.place", facts.incoterms(), Incoterm::place);
    VariantFields.write(form, facts.variants());
    return form;
  }

  private static void texts(Form form, String name, @Nullable LocalizedText text) {
    if (text != null) {
      form.with(name + ".ko", text.ko()).with(name + ".en", text.en());
    }
  }

  private static void tiers(Form form, @Nullable Price price) {
    if (price != null) {
      rows(form, "tier.quantity", price.tiers(), tier -> plain(tier.minimumQuantity()));
      rows(form, "tier.price", price.tiers(), tier -> plain(tier.price().amount()));
      rows(form, "tier.currency", price.tiers(), tier -> tier.price().currency());
    }
  }

  private static <T> void rows(Form form, String name, List<T> items, Column<T> column) {
    form.with(name, items.stream().map(item -> Objects.toString(column.of(item), "")).toList());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** One field of repeated ones. */
  private interface Column<T> {
    @Nullable Object of(T item);
  }
}
