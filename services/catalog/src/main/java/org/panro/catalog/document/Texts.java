package org.panro.catalog.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.panro.shared.imports.document.Element;

/**
 * Brings texts of any languages to the two sides of a text: Korean, and English or else the first
 * of the others.
 *
 * @param attribute that names a text's language
 * @param otherwise the language of texts that name none
 */
record Texts(String attribute, String otherwise) {

  void put(ObjectNode record, String field, Stream<Element> texts) {
    texts
        .filter(text -> !text.text().isEmpty())
        .sorted(Comparator.comparing(text -> !language(text).startsWith("en")))
        .forEach(
            text -> {
              ObjectNode both = record.withObjectProperty(field);
              String side = language(text).startsWith("ko") ? "ko" : "en";
              if (!both.has(side)) {
                both.put(side, text.text());
              }
            });
  }

  private String language(Element text) {
    String named = text.attribute(attribute);
    return (named.isEmpty() ? otherwise : named).toLowerCase(Locale.ROOT);
  }
}
