package org.panro.portal.listing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.MediaOrder;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;

/** The order and the words of media as a form states them, a row each. */
final class MediaFields {
  private MediaFields() {}

  /** By the typed places; where two are the same, or none is typed, as they stood. */
  static MediaOrder order(Form form) {
    List<String> ids = form.values("medium");
    return new MediaOrder(
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparingInt(row -> place(form.value("position", row))))
            .map(row -> new MediaOrder.Item(UUID.fromString(ids.get(row)), alt(form, row)))
            .toList());
  }

  private static int place(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException notTyped) {
      return Integer.MAX_VALUE;
    }
  }

  private static @Nullable LocalizedText alt(Form form, int row) {
    String ko = form.value("alt.ko", row);
    String en = form.value("alt.en", row);
    return ko.isEmpty() && en.isEmpty()
        ? null
        : new LocalizedText(ko.isEmpty() ? null : ko, en.isEmpty() ? null : en);
  }
}
