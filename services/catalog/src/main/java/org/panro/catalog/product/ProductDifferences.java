package org.panro.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductChange.FieldChange;
import org.panro.contracts.catalog.ProductMedium;

/** What differs between a product before and after a change, worded as in a spreadsheet. */
@ApplicationScoped
class ProductDifferences {
  private static final int MOST_FIELDS = 50;
  private static final int LONGEST = 300;
  private static final Set<String> TEXTS = Set.of("name", "summary", "description");

  private final ObjectMapper json;
  private final ProductRow row;

  ProductDifferences(ObjectMapper json) {
    this.json = json;
    this.row = new ProductRow(json);
  }

  List<FieldChange> between(ProductBefore before, Product after) {
    List<FieldChange> found = new ArrayList<>();
    if (before.state() != after.state) {
      found.add(new FieldChange("state", before.state().word(), after.state.word()));
    }
    if (after.review != null && !after.review.equals(before.review())) {
      sides(
          found,
          "review.reason",
          json.valueToTree(before.review()).path("reason"),
          json.valueToTree(after.review).path("reason"));
    }
    if (!before.media().equals(after.media)) {
      found.add(new FieldChange("media", names(before.media()), names(after.media)));
    }
    if (!before.facts().equals(after.facts)) {
      facts(found, json.valueToTree(before.facts()), json.valueToTree(after.facts));
    }
    if (!before.texts().equals(after.texts)) {
      sides(found, "texts", json.valueToTree(before.texts()), json.valueToTree(after.texts));
    }
    return found.stream().limit(MOST_FIELDS).toList();
  }

  private void facts(List<FieldChange> found, JsonNode before, JsonNode after) {
    for (String field : names(before, after)) {
      JsonNode was = before.path(field);
      JsonNode is = after.path(field);
      if (TEXTS.contains(field)) {
        sides(found, field, was, is);
      } else if (!was.equals(is)) {
        found.add(new FieldChange(field, worded(was, field), worded(is, field)));
      }
    }
  }

  /** Texts by language, and their states by text and language. */
  private static void sides(
      List<FieldChange> found, String field, JsonNode before, JsonNode after) {
    for (String side : names(before, after)) {
      JsonNode was = before.path(side);
      JsonNode is = after.path(side);
      if (was.isObject() || is.isObject()) {
        sides(found, field + "." + side, was, is);
      } else if (!was.equals(is)) {
        found.add(new FieldChange(field + "." + side, text(was), text(is)));
      }
    }
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(names::add);
    before.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static @Nullable String names(MediaList media) {
    return cut(String.join("; ", media.items().stream().map(ProductMedium::name).toList()));
  }

  private @Nullable String worded(JsonNode value, String field) {
    return value.isMissingNode() ? null : cut(row.worded(value, field));
  }

  private static @Nullable String text(JsonNode value) {
    return value.isMissingNode() ? null : cut(value.asText());
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
