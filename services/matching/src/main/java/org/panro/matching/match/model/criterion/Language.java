package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether the listing can be read in a language of the request. */
final class Language implements Criterion {

  @Override
  public String name() {
    return "language";
  }

  @Override
  public int buyerWeight() {
    return 4;
  }

  @Override
  public int sellerWeight() {
    return 2;
  }

  @Override
  public Assessment assess(Pair pair) {
    if (pair.need().languages().isEmpty() || pair.offer().languages().isEmpty()) {
      return Assessment.unknown("언어를 알 수 없어요.", "The languages are not known.");
    }
    return pair.need().languages().stream().anyMatch(pair.offer().languages()::contains)
        ? Assessment.met("같은 언어로 읽을 수 있어요.", "Both can be read in one language.")
        : Assessment.missed(
            "상품을 요청의 언어로도 적으면 더 잘 맞아요.", "A listing in the request's language would fit better.");
  }
}
