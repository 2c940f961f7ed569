package org.panro.shared.imports.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.panro.shared.imports.table.FileRefused;
import org.panro.shared.imports.table.PlainXml;

/** Reads the elements of certain names one after the other; no entity is resolved. */
public final class DocumentReader implements AutoCloseable {
  private static final int DEEPEST = 50;
  private static final int MOST_IN_ONE = 20_000;
  private static final int MOST_TEXT_IN_ONE = 2_000_000;
  private static final XMLInputFactory XML = coalescing();

  private final XMLStreamReader reader;
  private final Set<String> names;
  private final String root;
  private final Set<String> parts = new LinkedHashSet<>();
  private int depth;
  private int elements;
  private int letters;

  public DocumentReader(byte[] content, Set<String> names) {
    this.names = names;
    try {
      reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // what stands before the outermost element says nothing of products
      }
      root = reader.getLocalName();
    } catch (XMLStreamException malformed) {
      throw malformed(malformed);
    }
  }

  /** Name of the outermost element. */
  public String root() {
    return root;
  }

  /** Names of the elements right below the outermost one that were passed so far. */
  public Set<String> parts() {
    return Collections.unmodifiableSet(parts);
  }

  /** The next element of one of the names, null after the last one. */
  public @Nullable Element next() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          if (depth == 0) {
            parts.add(reader.getLocalName());
          }
          if (names.contains(reader.getLocalName())) {
            elements = 0;
            letters = 0;
            return element(0);
          }
          depth++;
        }
      }
      return null;
    } catch (XMLStreamException malformed) {
      throw malformed(malformed);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Element element(int below) throws XMLStreamException {
    int line = reader.getLocation().getLineNumber();
    if (below > DEEPEST || ++elements > MOST_IN_ONE) {
      throw new FileRefused(
          line,
          "too-nested",
          "한 항목에 요소가 너무 많거나 깊어요.",
          "An entry has too many or too deeply nested elements.");
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
    }
    StringBuilder text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(below + 1));
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        letters += reader.getTextLength();
        if (letters > MOST_TEXT_IN_ONE) {
          throw new FileRefused(
              line, "too-long", "한 항목의 글이 너무 길어요.", "The texts of an entry are too long.");
        }
        text.append(reader.getText());
      }
    }
    return new Element(name, line, attributes, text.toString().strip(), children);
  }

  private static FileRefused malformed(XMLStreamException malformed) {
    int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
    return new FileRefused(
        line,
        "malformed-document",
        "%d번째 줄부터 XML로 읽을 수 없어요.".formatted(line),
        "From line %d on it cannot be read as XML.".formatted(line));
  }

  private static XMLInputFactory coalescing() {
    XMLInputFactory factory = PlainXml.factory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
