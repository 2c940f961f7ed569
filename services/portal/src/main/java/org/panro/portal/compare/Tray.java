package org.panro.portal.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Products chosen to be compared, as the address of the page names them. */
public record Tray(List<UUID> products) {
  /** The parameter that names one of them. */
  public static final String PARAMETER = "compare";

  private static final int MOST = 5;
  private static final Tray EMPTY = new Tray(List.of());

  /** The products that are named; what is none, or one too many, is left out. */
  public static Tray of(Collection<String> sent) {
    return new Tray(
        sent.stream().map(Tray::id).flatMap(Optional::stream).distinct().limit(MOST).toList());
  }

  public static Tray empty() {
    return EMPTY;
  }

  public boolean isEmpty() {
    return products.isEmpty();
  }

  public boolean isFull() {
    return products.size() >= MOST;
  }

  public int size() {
    return products.size();
  }

  public int most() {
    return MOST;
  }

  public boolean has(UUID product) {
    return products.contains(product);
  }

  public Tray with(UUID product) {
    List<UUID> more = new ArrayList<>(products);
    more.add(product);
    return new Tray(more.stream().distinct().limit(MOST).toList());
  }

  public Tray without(UUID product) {
    return new Tray(products.stream().filter(chosen -> !chosen.equals(product)).toList());
  }

  /** The query that names them; empty where nothing is chosen. */
  public String query() {
    return products.stream()
        .map(product -> PARAMETER + "=" + product)
        .collect(Collectors.joining("&"));
  }

  /** What follows a path, so that the page behind it knows them. */
  public String suffix() {
    return products.isEmpty() ? "" : "?" + query();
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
