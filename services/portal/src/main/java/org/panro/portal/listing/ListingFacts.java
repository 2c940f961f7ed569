package org.panro.portal.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.Attribute;
import org.panro.contracts.catalog.ProductFacts.Certification;
import org.panro.contracts.catalog.ProductFacts.CertificationStatus;
import org.panro.contracts.catalog.ProductFacts.Incoterm;
import org.panro.contracts.catalog.ProductFacts.Price;
import org.panro.contracts.catalog.ProductFacts.PriceTier;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.portal.form.Form;
import org.panro.portal.words.FormWords;

/** The facts that a filled form states; what cannot be read is noted in the form. */
final class ListingFacts {
  private ListingFacts() {}

  /**
   * What the form states.
   *
   * @param before the product as it stands, whose verified certifications stay so
   */
  static ProductFacts of(Form form, @Nullable ProductFacts before, FormWords words) {
    LocalizedText name = form.texts("name");
    if (name == null) {
      form.refuse("name.ko", words.needed());
    }
    if (!form.has("sku")) {
      form.refuse("sku", words.needed());
    }
    BigDecimal leadTime = form.decimal("leadTimeDays", words.notANumber());
    return new ProductFacts(
        form.value("sku"),
        Objects.requireNonNullElseGet(name, () -> new LocalizedText(null, null)),
        form.texts("summary"),
        form.texts("description"),
        form.text("brand"),
        form.text("category"),
        form.text("hsCode"),
        form.text("gtin"),
        attributes(form),
        certifications(form, before, words),
        price(form, words),
        form.decimal("minimumOrderQuantity", words.notANumber()),
        form.value("unit"),
        leadTime == null ? null : leadTime.intValue(),
        form.decimal("monthlyCapacity", words.notANumber()),
        incoterms(form),
        words(form.value("exportMarkets")).map(code -> code.toUpperCase(Locale.ROOT)).toList(),
        form.text("origin"),
        words(form.value("keywords")).toList(),
        VariantFields.read(form, before, words));
  }

  private static List<Attribute> attributes(Form form) {
    List<Attribute> attributes = new ArrayList<>();
    for (int row = 0; row < form.values("attribute.name").size(); row++) {
      String name = form.value("attribute.name", row);
      String value = form.value("attribute.value", row);
      if (!name.isEmpty() && !value.isEmpty()) {
        attributes.add(new Attribute(name, value, orNull(form, "attribute.unit", row)));
      }
    }
    return attributes;
  }

  private static List<Certification> certifications(
      Form form, @Nullable ProductFacts before, FormWords words) {
    List<Certification> certifications = new ArrayList<>();
    for (int row = 0; row < form.values("certification.scheme").size(); row++) {
      String scheme = form.value("certification.scheme", row);
      if (!scheme.isEmpty()) {
        Certification stated =
            new Certification(
                scheme,
                orNull(form, "certification.body", row),
                orNull(form, "certification.number", row),
                day(form, "certification.until", row, words),
                CertificationStatus.DECLARED);
        certifications.add(kept(stated, before));
      }
    }
    return certifications;
  }

  /** A certification that was not touched stays with what Panro says of it. */
  private static Certification kept(Certification stated, @Nullable ProductFacts before) {
    Stream<Certification> known =
        before == null ? Stream.empty() : before.certifications().stream();
    return known
        .filter(
            one ->
                one.scheme().equals(stated.scheme())
                    && Objects.equals(one.body(), stated.body())
                    && Objects.equals(one.number(), stated.number())
                    && Objects.equals(one.validUntil(), stated.validUntil()))
        .findFirst()
        .orElse(stated);
  }

  private static @Nullable Price price(Form form, FormWords words) {
    List<PriceTier> tiers = new ArrayList<>();
    for (int row = 0; row < form.values("tier.price").size(); row++) {
      BigDecimal price =
          form.decimal("tier.price", form.value("tier.price", row), words.notANumber());
      BigDecimal from =
          form.decimal("tier.quantity", form.value("tier.quantity", row), words.notANumber());
      if (price != null) {
        tiers.add(
            new PriceTier(
                from == null ? BigDecimal.ONE : from,
                new Money(price, form.valueOrFirst("tier.currency", row))));
      }
    }
    return tiers.isEmpty() ? null : new Price(tiers);
  }

  private static List<Incoterm> incoterms(Form form) {
    List<Incoterm> incoterms = new ArrayList<>();
    for (int row = 0; row < form.values("incoterm.rule").size(); row++) {
      String rule = form.value("incoterm.rule", row);
      if (!rule.isEmpty()) {
        incoterms.add(new Incoterm(rule, orNull(form, "incoterm.place", row)));
      }
    }
    return incoterms;
  }

  private static @Nullable LocalDate day(Form form, String name, int row, FormWords words) {
    String typed = form.value(name, row);
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException notADay) {
      form.refuse(name, words.notADate());
      return null;
    }
  }

  private static Stream<String> words(String typed) {
    return Stream.of(typed.split("[,\\n]", -1)).map(String::strip).filter(word -> !word.isEmpty());
  }

  private static @Nullable String orNull(Form form, String name, int row) {
    String value = form.value(name, row);
    return value.isEmpty() ? null : value;
  }
}
