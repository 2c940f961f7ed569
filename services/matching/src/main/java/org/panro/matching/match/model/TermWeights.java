package org.panro.matching.match.model;

import java.util.Collection;
import java.util.Map;

/**
 * How much a word tells: rare words tell more. Words never counted weigh as the rarest.
 *
 * @param version of the counts
 * @param documents number of texts counted
 * @param frequencies in how many of them a word stands
 */
public record TermWeights(long version, long documents, Map<String, Long> frequencies) {

  /** Weights that hold every word for equally rare. */
  public static TermWeights even() {
    return new TermWeights(0, 0, Map.of());
  }

  /** The inverse document frequency of BM25, always above 0. */
  public double of(String term) {
    long frequency = Math.min(frequencies.getOrDefault(term, 0L), documents);
    return Math.log1p((documents - frequency + 0.5) / (frequency + 0.5));
  }

  double sum(Collection<String> terms) {
    return terms.stream().mapToDouble(this::of).sum();
  }

  /** The share of the wanted words' weight that is found, 0 to 1. */
  public double coverage(Collection<String> wanted, Collection<String> found) {
    double all = sum(wanted);
    return all == 0 ? 0 : sum(wanted.stream().filter(found::contains).toList()) / all;
  }
}
