package org.panro.matching.match.model;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the score by words is made of, and nothing more: kept with a match, it gives the same again.
 *
 * @param wanted words of the one thing asked for that fits best
 * @param found which of them stand in the listing, and how strongly, above 0 and below 1
 * @param together neighbours among them that are neighbours in the listing too
 * @param details words of the request's description
 * @param detailsFound which of them stand in the listing
 */
public record TextInput(
    Set<String> wanted,
    Map<String, Double> found,
    List<Neighbours> together,
    Set<String> details,
    Set<String> detailsFound) {
  private static final double TOGETHER = 0.2;
  private static final double AS_ONE_WORD = 0.4;
  private static final double DETAILS = 0.1;

  /** The input of what is asked for that fits the listing best. */
  public static TextInput of(Need need, Offer offer, TermWeights weights) {
    ListingText listing = offer.text();
    Set<String> details = need.details();
    Set<String> found =
        details.stream().filter(listing.words()::containsKey).collect(toUnmodifiableSet());
    return need.wishes().stream()
        .map(
            wish ->
                new TextInput(
                    wish.words(),
                    found(wish, listing),
                    wish.neighbours().stream().filter(listing::joins).toList(),
                    details,
                    found))
        .max(Comparator.comparingDouble(input -> input.score(weights)))
        .orElseGet(() -> new TextInput(Set.of(), Map.of(), List.of(), details, found));
  }

  private static Map<String, Double> found(Wish wish, ListingText listing) {
    return wish.words().stream()
        .filter(word -> strength(word, listing) > 0)
        .collect(toUnmodifiableMap(word -> word, word -> strength(word, listing)));
  }

  private static double strength(String word, ListingText listing) {
    return listing.words().getOrDefault(word, listing.joined().contains(word) ? AS_ONE_WORD : 0.0);
  }

  /** How much of what is asked for stands in the listing, 0 to 1. */
  public double listing(TermWeights weights) {
    return weights.coverage(wanted, found.keySet());
  }

  /**
   * From 0 to 1: rare words count more, each where it stands best, and words that stand together a
   * little more. Half of what is wanted is worth more than half of what all of it would be.
   */
  public double score(TermWeights weights) {
    double all = weights.sum(wanted);
    if (all == 0 || found.isEmpty()) {
      return 0;
    }
    double points = 0;
    for (Map.Entry<String, Double> word : found.entrySet()) {
      points += weights.of(word.getKey()) * word.getValue();
    }
    for (Neighbours pair : together) {
      points += TOGETHER * (weights.of(pair.first()) + weights.of(pair.second())) / 2;
    }
    double missing = 1 - Math.min(1, points / all);
    double score = 1 - missing * missing;
    return details.isEmpty()
        ? score
        : (1 - DETAILS) * score + DETAILS * weights.coverage(details, detailsFound);
  }
}
