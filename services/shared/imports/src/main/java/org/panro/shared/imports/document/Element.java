package org.panro.shared.imports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document with all below it; names are local ones.
 *
 * @param line where it begins, from 1
 * @param text what it holds beside its children, without the blanks around
 */
public record Element(
    String name, int line, Map<String, String> attributes, String text, List<Element> children) {

  /** An element to be written that holds a text, as reading it again gives it. */
  public static Element of(String name, String text) {
    return new Element(name, 0, Map.of(), DocumentWriter.legal(text).strip(), List.of());
  }

  /** An element to be written that holds others. */
  public static Element of(String name, List<Element> children) {
    return new Element(name, 0, Map.of(), "", children);
  }

  /** The same element with one attribute, for writing. */
  public Element with(String attribute, String value) {
    String plain = DocumentWriter.legal(value).replaceAll("\\s", " ").strip();
    return new Element(name, line, Map.of(attribute, plain), text, children);
  }

  public Stream<Element> all(String child) {
    return children.stream().filter(element -> element.name().equals(child));
  }

  /** What stands at the end of a path of names; the first where there are several. */
  public Optional<Element> at(String... path) {
    Optional<Element> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.all(step).findFirst());
    }
    return found;
  }

  /** The text at the end of a path, unless it is empty. */
  public Optional<String> text(String... path) {
    return at(path).map(Element::text).filter(found -> !found.isEmpty());
  }

  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }
}
