package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether the seller serves the country; one that the seller excludes is no match. */
final class Destination implements Criterion {

  @Override
  public String name() {
    return "destination";
  }

  @Override
  public int buyerWeight() {
    return 6;
  }

  @Override
  public int sellerWeight() {
    return 12;
  }

  @Override
  public Assessment assess(Pair pair) {
    String country = pair.need().destination();
    if (country == null) {
      return Assessment.unknown("도착 국가가 없어요.", "There is no destination.");
    }
    if (pair.offer().excludedDestinations().contains(country)) {
      return Assessment.excluded(
          "판매사가 %s에는 공급하지 않아요.".formatted(country),
          "The seller does not serve %s.".formatted(country));
    }
    if (pair.offer().exportMarkets().isEmpty()) {
      return Assessment.unknown("수출 시장을 적지 않았어요.", "The export markets are not stated.");
    }
    return pair.offer().exportMarkets().contains(country)
        ? Assessment.met("%s에 수출해요.".formatted(country), "It is exported to %s.".formatted(country))
        : Assessment.missed(
            "%s은(는) 수출 시장에 없어요.".formatted(country),
            "%s is not among the export markets.".formatted(country));
  }
}
