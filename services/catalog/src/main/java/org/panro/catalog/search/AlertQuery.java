package org.panro.catalog.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.panro.catalog.vocabulary.Expression;
import org.panro.catalog.vocabulary.Meaning;

/**
 * What a product has to say for a saved search to tell of it. It is stricter than what a search
 * finds, since nobody is interrupted for a likeness: every word, or what the vocabulary has for it,
 * stands in what a product is called and said to be; its long description does not count, and no
 * typo is forgiven.
 */
final class AlertQuery {
  private static final List<String> ENGLISH =
      List.of("name.en", "summary.en", "keywords", "brand.text", "values");
  private static final List<String> KOREAN =
      List.of("name.ko", "summary.ko", "keywords.ko", "values.ko");

  private AlertQuery() {}

  /** Adds the words to the filters. */
  static void add(ArrayNode filters, List<Expression> words) {
    for (Expression word : words) {
      ObjectNode either = filters.addObject().putObject("bool").put("minimum_should_match", 1);
      ArrayNode should = either.putArray("should");
      for (Meaning meaning : word.meanings()) {
        acrossFields(should, meaning.text(), ENGLISH);
        acrossFields(should, meaning.text(), KOREAN);
      }
      should
          .addObject()
          .putObject("match")
          .putObject("codes")
          .put("query", word.meanings().getFirst().text())
          .put("operator", "and");
    }
  }

  private static void acrossFields(ArrayNode queries, String text, List<String> fields) {
    ObjectNode match = queries.addObject().putObject("multi_match");
    match.put("query", text).put("type", "cross_fields").put("operator", "and");
    fields.forEach(match.putArray("fields")::add);
  }
}
