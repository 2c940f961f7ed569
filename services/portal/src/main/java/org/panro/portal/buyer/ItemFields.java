package org.panro.portal.buyer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.words.BuyerWords;

/** The rows of what is wanted; a row left empty counts as none. */
final class ItemFields {
  private ItemFields() {}

  static Form fill(Form form, List<SourcingNeed.Item> items) {
    items.stream()
        .map(SourcingNeed.Item::targetPrice)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(price -> form.with("currency", price.currency()));
    return form.with("item.ko", items.stream().map(item -> orEmpty(item.name().ko())).toList())
        .with("item.en", items.stream().map(item -> orEmpty(item.name().en())).toList())
        .with("quantity", items.stream().map(item -> plain(item.quantity())).toList())
        .with("unit", items.stream().map(SourcingNeed.Item::unit).toList())
        .with("price", items.stream().map(ItemFields::price).toList());
  }

  static List<SourcingNeed.Item> read(Form form, BuyerWords words) {
    List<SourcingNeed.Item> items = new ArrayList<>();
    int rows = Rows.of(form, RequestFields.ITEM);
    for (int row = 0; row < rows; row++) {
      if (rows == 1 || isFilled(form, row)) {
        Optional.ofNullable(item(form, row, words)).ifPresent(items::add);
      }
    }
    if (items.isEmpty()) {
      form.refuse("items", words.itemsMissing());
    }
    return items;
  }

  private static SourcingNeed.@Nullable Item item(Form form, int row, BuyerWords words) {
    String at = "items[%d].".formatted(row);
    LocalizedText name = name(form, row);
    BigDecimal quantity =
        form.decimal(at + "quantity", form.value("quantity", row), words.notANumber());
    BigDecimal price =
        form.decimal(at + "targetPrice", form.value("price", row), words.notANumber());
    if (name == null) {
      form.refuse(at + "name", words.itemNameMissing());
    }
    if (quantity == null) {
      form.refuse(at + "quantity", words.quantityMissing());
    }
    return name == null || quantity == null
        ? null
        : new SourcingNeed.Item(
            name,
            quantity,
            form.value("unit", row),
            price == null ? null : new Money(price, form.value("currency")));
  }

  private static @Nullable LocalizedText name(Form form, int row) {
    String ko = form.value("item.ko", row);
    String en = form.value("item.en", row);
    return ko.isEmpty() && en.isEmpty()
        ? null
        : new LocalizedText(ko.isEmpty() ? null : ko, en.isEmpty() ? null : en);
  }

  private static boolean isFilled(Form form, int row) {
    return name(form, row) != null || !form.value("quantity", row).isEmpty();
  }

  private static String price(SourcingNeed.Item item) {
    Money price = item.targetPrice();
    return price == null ? "" : plain(price.amount());
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
