package org.panro.matching.match.model;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the score by words is made of, and nothing more: kept with a match, it gives the same again.
 *
 * @param title words of the request's title and items
 * @param wanted all words of the request
 * @param name words of the product's name
 * @param found which of the request's words stand in the listing
 */
public record TextInput(
    Set<String> title, Set<String> wanted, Set<String> name, Set<String> found) {
  private static final double NAME = 0.35;
  private static final double LISTING = 0.3;
  private static final double DETAIL = 0.1;
  private static final double FOCUS = 0.25;

  public static TextInput of(Need need, Offer offer) {
    return new TextInput(
        need.titleTerms(),
        need.terms(),
        offer.nameTerms(),
        need.terms().stream()
            .filter(offer.terms()::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** How much of the title stands in the listing, 0 to 1. */
  public double listing(TermWeights weights) {
    return weights.coverage(title, found);
  }

  /**
   * From 0 to 1: what is asked for has to stand in the listing, best in its name, and the name
   * should speak of little else: a cartridge for a printer is not the printer.
   */
  public double score(TermWeights weights) {
    return Math.min(
        1,
        NAME * weights.coverage(title, name)
            + LISTING * listing(weights)
            + DETAIL * weights.coverage(wanted, found)
            + FOCUS * weights.coverage(name, title));
  }
}
