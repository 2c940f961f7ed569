package org.panro.portal.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.panro.portal.compare.Tray;
import org.panro.portal.page.Language;

/** What the reader searches for, as the address states it, and the addresses of other wishes. */
record Wish(Map<String, List<String>> parameters) {
  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "category",
          "certification",
          "market",
          "level",
          "maxPrice",
          "currency",
          "maxMoq",
          "maxLeadTime",
          "sort",
          "cursor",
          Tray.PARAMETER);

  /** Parameters that say how the results are shown rather than which. */
  private static final Set<String> NO_FILTERS =
      Set.of("q", "sort", "cursor", "currency", Tray.PARAMETER);

  static Wish of(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> kept = new TreeMap<>();
    sent.forEach(
        (name, values) -> {
          List<String> stated =
              values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
          if ((KNOWN.contains(name) || name.startsWith("attr.")) && !stated.isEmpty()) {
            kept.put(name, stated);
          }
        });
    return new Wish(kept);
  }

  MultivaluedMap<String, String> forCatalog(Language language) {
    MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
    parameters.forEach((name, values) -> asked.put(name, new ArrayList<>(values)));
    asked.remove(Tray.PARAMETER);
    asked.putSingle("lang", language.code());
    return asked;
  }

  public String value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
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

  /** One filter that is set, and the query without it. */
  record Chip(String name, String value, String without) {}
}
