package org.panro.portal.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.panro.portal.compare.Tray;
import org.panro.portal.page.Language;

/** What the reader searches for, as the address states it, and the addresses of other wishes. */
public record Wish(Map<String, List<String>> parameters) {
  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "category",
          "certification",
          "market",
          "level",
          "brand",
          "minPrice",
          "maxPrice",
          "currency",
          "maxMoq",
          "maxLeadTime",
          "sort",
          "cursor",
          Tray.PARAMETER);

  static final String ATTRIBUTE = "attr.";

  /** Fields of the form that state the bounds of a numeric attribute. */
  private static final String FROM = "from.";

  private static final String TO = "to.";
  private static final String BETWEEN = "..";

  /** The parameters of facets whose names are others. */
  private static final Map<String, Set<String>> OF_FACETS =
      Map.of(
          "price", Set.of("minPrice", "maxPrice"),
          "moq", Set.of("maxMoq"),
          "leadTime", Set.of("maxLeadTime"));

  /** Parameters that say how the results are shown rather than which. */
  private static final Set<String> NO_FILTERS =
      Set.of("q", "sort", "cursor", "currency", Tray.PARAMETER);

  /** The wish of a search that was kept. */
  public static Wish ofKept(Map<String, List<String>> kept) {
    return new Wish(new TreeMap<>(kept));
  }

  public static Wish of(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> kept = new TreeMap<>();
    sent.forEach(
        (name, values) -> {
          List<String> stated =
              values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
          if (KNOWN.contains(name) && !stated.isEmpty()) {
            kept.put(name, stated);
          } else if (name.startsWith(ATTRIBUTE) && !stated.isEmpty()) {
            kept.put(name.toLowerCase(Locale.ROOT), stated);
          }
        });
    sent.keySet().forEach(name -> bound(kept, sent, name));
    return new Wish(kept);
  }

  private static void bound(
      Map<String, List<String>> kept, MultivaluedMap<String, String> sent, String field) {
    String name = field.substring(field.indexOf('.') + 1);
    if ((field.startsWith(FROM) || field.startsWith(TO)) && name.startsWith(ATTRIBUTE)) {
      String from = Objects.requireNonNullElse(sent.getFirst(FROM + name), "").strip();
      String to = Objects.requireNonNullElse(sent.getFirst(TO + name), "").strip();
      if (!from.isEmpty() || !to.isEmpty()) {
        kept.put(name.toLowerCase(Locale.ROOT), List.of(from + BETWEEN + to));
      }
    }
  }

  MultivaluedMap<String, String> forCatalog(Language language) {
    MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
    parameters.forEach((name, values) -> asked.put(name, new ArrayList<>(values)));
    asked.remove(Tray.PARAMETER);
    asked.putSingle("lang", language.code());
    return asked;
  }

  /** What is worth keeping of it: neither the page it stands at nor what is compared. */
  public Map<String, List<String>> forKeeping() {
    Map<String, List<String>> kept = new TreeMap<>(parameters);
    kept.keySet().removeAll(Set.of("cursor", "sort", Tray.PARAMETER));
    return kept;
  }

  /** The query for that wish from its first page. */
  public String all() {
    return query(forKeeping());
  }

  public String value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** The bounds stated of a numeric attribute. */
  public Bounds range(String name) {
    return values(name).stream()
        .filter(value -> value.contains(BETWEEN))
        .findFirst()
        .map(Wish::bounds)
        .orElse(new Bounds("", ""));
  }

  private static Bounds bounds(String value) {
    int between = value.indexOf(BETWEEN);
    return new Bounds(value.substring(0, between), value.substring(between + BETWEEN.length()));
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /** What narrows the results, one by one. */
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    parameters.forEach(
        (name, values) -> {
          if (!NO_FILTERS.contains(name)) {
            values.forEach(value -> chips.add(new Chip(name, value, without(name, value))));
          }
        });
    return chips;
  }

  /** The query without that filter, on its first page. */
  public String without(String name, String value) {
    Map<String, List<String>> fewer = new TreeMap<>(parameters);
    fewer.remove("cursor");
    List<String> left = values(name).stream().filter(other -> !other.equals(value)).toList();
    if (left.isEmpty()) {
      fewer.remove(name);
    } else {
      fewer.put(name, left);
    }
    return query(fewer);
  }

  /** The query without what is chosen of a facet, on its first page. */
  public String withoutFacet(String facet) {
    Map<String, List<String>> fewer = new TreeMap<>(parameters);
    fewer.remove("cursor");
    fewer.keySet().removeAll(OF_FACETS.getOrDefault(facet, Set.of(facet)));
    return query(fewer);
  }

  /** The query with that parameter in the place of its present value, on its first page. */
  public String with(String name, String value) {
    Map<String, List<String>> other = new TreeMap<>(parameters);
    other.remove("cursor");
    other.put(name, List.of(value));
    return query(other);
  }

  /** The query for the words alone. */
  public String wordsOnly() {
    Map<String, List<String>> words = new TreeMap<>(parameters);
    words.keySet().retainAll(Set.of("q", Tray.PARAMETER));
    return query(words);
  }

  /** The products that are chosen to be compared. */
  public Tray tray() {
    return Tray.of(values(Tray.PARAMETER));
  }

  /** The query for the same page of results with other products chosen to be compared. */
  public String comparing(Tray chosen) {
    Map<String, List<String>> same = new TreeMap<>(parameters);
    same.put(Tray.PARAMETER, chosen.products().stream().map(UUID::toString).toList());
    return query(same);
  }

  private static String query(Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
    return String.join("&", pairs);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Bounds of a number, as they were typed; an empty one is none. */
  public record Bounds(String from, String to) {
    boolean isSet() {
      return !from.isEmpty() || !to.isEmpty();
    }
  }

  /** One filter that is set, and the query without it. */
  public record Chip(String name, String value, String without) {
    /** The attribute it is about, empty where it is about none. */
    public String attribute() {
      return name.startsWith(ATTRIBUTE) ? name.substring(ATTRIBUTE.length()) : "";
    }

    /** The value for a reader: bounds with a dash. */
    public String shown() {
      return name.startsWith(ATTRIBUTE) ? value.replace(BETWEEN, "–") : value;
    }
  }
}
