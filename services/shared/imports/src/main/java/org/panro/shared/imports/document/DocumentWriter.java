package org.panro.shared.imports.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document in UTF-8, element by element; closing finishes it and what it writes to. */
public final class DocumentWriter implements AutoCloseable {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  /** What XML 1.0 has no place for, and halves of characters. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final OutputStream target;
  private final Function<Element, String> prefixes;
  private final XMLStreamWriter writer;

  /**
   * A document.
   *
   * @param prefixes the prefix of an element's name, empty for the default namespace
   */
  public DocumentWriter(OutputStream target, Function<Element, String> prefixes)
      throws IOException {
    this.target = target;
    this.prefixes = prefixes;
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** The text without what XML cannot hold, its lines ending as reading it again gives them. */
  public static String legal(String text) {
    return ILLEGAL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /**
   * Begins an element that lasts until it is ended.
   *
   * @param namespaces by their prefixes
   */
  public void begin(String name, Map<String, String> namespaces, Map<String, String> attributes)
      throws IOException {
    try {
      writer.writeCharacters("\n");
      writer.writeStartElement(name);
      for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
        if (namespace.getKey().isEmpty()) {
          writer.writeDefaultNamespace(namespace.getValue());
        } else {
          writer.writeNamespace(namespace.getKey(), namespace.getValue());
        }
      }
      for (Map.Entry<String, String> attribute : attributes.entrySet()) {
        writer.writeAttribute(attribute.getKey(), attribute.getValue());
      }
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** Writes an element with all below it. */
  public void write(Element element) throws IOException {
    try {
      writer.writeCharacters("\n");
      put(element);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  private void put(Element element) throws XMLStreamException {
    String prefix = prefixes.apply(element);
    writer.writeStartElement(prefix.isEmpty() ? element.name() : prefix + ":" + element.name());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      writer.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    writer.writeCharacters(element.text());
    for (Element child : element.children()) {
      put(child);
    }
    writer.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    try (target) {
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }
}
