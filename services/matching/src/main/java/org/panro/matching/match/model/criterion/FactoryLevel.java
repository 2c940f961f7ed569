package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** The factory level (1 to 5) beside the lowest one the buyer accepts. */
final class FactoryLevel implements Criterion {

  @Override
  public String name() {
    return "factory-level";
  }

  @Override
  public int buyerWeight() {
    return 6;
  }

  @Override
  public int sellerWeight() {
    return 2;
  }

  @Override
  public Assessment assess(Pair pair) {
    Integer minimum = pair.need().minimumLevel();
    Integer level = pair.offer().factoryLevel();
    if (minimum == null) {
      return Assessment.unknown("공장 수준을 정하지 않았어요.", "No factory level is asked for.");
    }
    if (level == null) {
      return Assessment.unknown("공장 수준이 확인되지 않았어요.", "The factory level is not certified.");
    }
    if (level >= minimum) {
      return Assessment.met(
          "공장 수준이 %d단계예요.".formatted(level), "The factory is at level %d.".formatted(level));
    }
    String ko = "공장 수준이 %d단계로 %d단계에 못 미쳐요.".formatted(level, minimum);
    String en = "The factory is at level %d, below level %d.".formatted(level, minimum);
    return minimum - level == 1 ? Assessment.partly(0.4, ko, en) : Assessment.missed(ko, en);
  }
}
