package org.panro.matching.match.model;

import java.util.Map;
import java.util.Set;

/**
 * What a listing says in words.
 *
 * @param words each analysed word with how strongly it stands there, above 0 and below 1
 * @param joined neighbouring words of its name and summary, as one
 */
public record ListingText(Map<String, Double> words, Set<String> joined) {

  boolean joins(Neighbours neighbours) {
    return joined.contains(neighbours.joined()) || words.containsKey(neighbours.joined());
  }
}
