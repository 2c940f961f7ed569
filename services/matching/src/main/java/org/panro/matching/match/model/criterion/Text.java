package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;
import org.panro.matching.match.model.TextInput;

/** How much of what is asked for stands in the listing, and how strongly. */
final class Text implements Criterion {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public int buyerWeight() {
    return 60;
  }

  @Override
  public int sellerWeight() {
    return 70;
  }

  @Override
  public Assessment assess(Pair pair) {
    TextInput input = TextInput.of(pair.need(), pair.offer(), pair.weights());
    double score = input.score(pair.weights());
    if (score == 0) {
      return Assessment.missed("찾는 말이 상품에 없어요.", "None of the wanted words stands in the listing.");
    }
    int percent = (int) Math.round(100 * input.listing(pair.weights()));
    return Assessment.partly(
        score,
        "찾는 말의 %d%%가 상품에 있어요.".formatted(percent),
        "%d%% of what is asked for stands in the listing.".formatted(percent));
  }
}
