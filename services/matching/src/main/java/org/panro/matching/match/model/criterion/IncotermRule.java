package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether the seller offers the delivery rule (Incoterms) the buyer wants. */
final class IncotermRule implements Criterion {

  @Override
  public String name() {
    return "incoterm";
  }

  @Override
  public int buyerWeight() {
    return 4;
  }

  @Override
  public int sellerWeight() {
    return 4;
  }

  @Override
  public Assessment assess(Pair pair) {
    String wanted = pair.need().incoterm();
    if (wanted == null || pair.offer().incoterms().isEmpty()) {
      return Assessment.unknown("인도 조건을 비교할 수 없어요.", "The Incoterms cannot be compared.");
    }
    return pair.offer().incoterms().contains(wanted)
        ? Assessment.met(
            "%s 조건으로 인도해요.".formatted(wanted), "It is delivered under %s.".formatted(wanted))
        : Assessment.missed(
            "%s 조건을 제시하면 더 잘 맞아요.".formatted(wanted),
            "Offering %s would fit better.".formatted(wanted));
  }
}
