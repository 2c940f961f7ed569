package org.panro.matching.match.model;

/** One named thing that a pair is judged by. */
public interface Criterion {
  String name();

  /** How much it counts for the buyer, in points; 0 where the buyer does not care. */
  int buyerWeight();

  /** How much it counts for the seller, in points; 0 where the seller does not care. */
  int sellerWeight();

  Assessment assess(Pair pair);
}
