package org.panro.portal.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.Attribute;
import org.panro.contracts.catalog.ProductFacts.Price;
import org.panro.contracts.catalog.ProductFacts.PriceTier;
import org.panro.contracts.catalog.ProductFacts.Variant;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.portal.form.Form;
import org.panro.portal.words.FormWords;

/**
 * Variants as rows of a form: what differs as {@code Voltage=24 [V]; Size=M}, prices as {@code 120}
 * or {@code 10=120 USD; 100=110 USD}. Without a currency they are in that of the product's first
 * price.
 */
final class VariantFields {
  static final String SKU = "variant.sku";
  private static final String VALUES = "variant.values";
  private static final String PRICES = "variant.prices";
  private static final String MINIMUM = "variant.minimum";
  private static final String GTIN = "variant.gtin";

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^=]*[^=\\s])\\s*=\\s*(.*?)(?:\\s*\\[([^\\[\\]]+)])?");

  private static final Pattern TIER =
      Pattern.compile("(?:([^=]+?)\\s*=\\s*)?(.+?)(?:\\s*([A-Za-z]{3}))?");

  private VariantFields() {}

  static void write(Form form, List<Variant> variants) {
    form.with(SKU, variants.stream().map(Variant::sku).toList());
    form.with("variant.name.ko", variants.stream().map(one -> name(one, true)).toList());
    form.with("variant.name.en", variants.stream().map(one -> name(one, false)).toList());
    form.with(VALUES, variants.stream().map(one -> values(one.attributes())).toList());
    form.with(PRICES, variants.stream().map(one -> prices(one.price())).toList());
    form.with(MINIMUM, variants.stream().map(one -> plain(one.minimumOrderQuantity())).toList());
    form.with(GTIN, variants.stream().map(one -> Objects.toString(one.gtin(), "")).toList());
  }

  /** A row that was not touched stays with all that the form does not show. */
  static List<Variant> read(Form form, @Nullable ProductFacts before, FormWords words) {
    List<Variant> variants = new ArrayList<>();
    for (int row = 0; row < form.values(SKU).size(); row++) {
      if (!form.value(SKU, row).isEmpty()) {
        variants.add(kept(form, row, read(form, row, words), before));
      }
    }
    return variants;
  }

  private static Variant read(Form form, int row, FormWords words) {
    String ko = form.value("variant.name.ko", row);
    String en = form.value("variant.name.en", row);
    return new Variant(
        form.value(SKU, row),
        ko.isEmpty() && en.isEmpty() ? null : new LocalizedText(orNull(ko), orNull(en)),
        parts(form.value(VALUES, row)).map(VariantFields::attribute).toList(),
        orNull(form.value(GTIN, row)),
        price(form, row, words),
        form.decimal(MINIMUM, form.value(MINIMUM, row), words.notANumber()));
  }

  private static Variant kept(Form form, int row, Variant stated, @Nullable ProductFacts before) {
    Stream<Variant> known = before == null ? Stream.empty() : before.variants().stream();
    return known
        .filter(one -> one.sku().equals(stated.sku()))
        .filter(one -> shown(one).value(VALUES).equals(form.value(VALUES, row)))
        .filter(one -> shown(one).value(PRICES).equals(form.value(PRICES, row)))
        .findFirst()
        .map(
            one ->
                new Variant(
                    one.sku(),
                    stated.name(),
                    one.attributes(),
                    stated.gtin(),
                    one.price(),
                    stated.minimumOrderQuantity()))
        .orElse(stated);
  }

  private static Form shown(Variant variant) {
    Form form = Form.empty();
    write(form, List.of(variant));
    return form;
  }

  private static Attribute attribute(String part) {
    Matcher attribute = ATTRIBUTE.matcher(part);
    return attribute.matches()
        ? new Attribute(attribute.group(1), attribute.group(2), attribute.group(3))
        : new Attribute(part, "", null);
  }

  private static @Nullable Price price(Form form, int row, FormWords words) {
    List<PriceTier> tiers = new ArrayList<>();
    for (String part : parts(form.value(PRICES, row)).toList()) {
      Matcher tier = TIER.matcher(part);
      if (tier.matches()) {
        String typed = Objects.requireNonNullElse(tier.group(1), "1");
        BigDecimal from = form.decimal(PRICES, typed, words.notANumber());
        BigDecimal amount = form.decimal(PRICES, tier.group(2), words.notANumber());
        if (from != null && amount != null) {
          tiers.add(new PriceTier(from, new Money(amount, currency(form, tier.group(3)))));
        }
      }
    }
    return tiers.isEmpty() ? null : new Price(tiers);
  }

  private static String currency(Form form, @Nullable String stated) {
    return stated == null ? form.value("tier.currency") : stated.toUpperCase(Locale.ROOT);
  }

  private static String name(Variant variant, boolean korean) {
    LocalizedText name = variant.name();
    return name == null ? "" : Objects.toString(korean ? name.ko() : name.en(), "");
  }

  private static String values(List<Attribute> attributes) {
    return attributes.stream()
        .map(
            one ->
                one.name()
                    + "="
                    + one.value()
                    + (one.unit() == null ? "" : " [" + one.unit() + "]"))
        .collect(Collectors.joining("; "));
  }

  private static String prices(@Nullable Price price) {
    return price == null
        ? ""
        : price.tiers().stream()
            .map(
                tier ->
                    plain(tier.minimumQuantity())
                        + "="
                        + plain(tier.price().amount())
                        + " "
                        + tier.price().currency())
            .collect(Collectors.joining("; "));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static @Nullable String orNull(String typed) {
    return typed.isEmpty() ? null : typed;
  }

  private static Stream<String> parts(String typed) {
    return Stream.of(typed.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }
}
