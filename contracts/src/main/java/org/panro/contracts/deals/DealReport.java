package org.panro.contracts.deals;

import java.util.List;
import org.panro.contracts.value.Money;

/**
 * Deals by state; the confirmed ones are what counts.
 *
 * @param confirmed number of confirmed contracts
 * @param states one entry a state, in their order
 */
public record DealReport(long confirmed, List<StateSum> states) {

  /** Number of deals in a state, with their sums by currency. */
  public record StateSum(DealState state, long count, List<Money> sums) {}
}
