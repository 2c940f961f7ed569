package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether the seller's company is verified. */
final class Trust implements Criterion {

  @Override
  public String name() {
    return "trust";
  }

  @Override
  public int buyerWeight() {
    return 6;
  }

  @Override
  public int sellerWeight() {
    return 0;
  }

  @Override
  public Assessment assess(Pair pair) {
    return pair.offer().sellerVerified()
        ? Assessment.met("확인된 회사예요.", "The company is verified.")
        : Assessment.unknown("회사가 아직 확인되지 않았어요.", "The company is not verified yet.");
  }
}
