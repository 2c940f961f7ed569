package org.panro.matching.match.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.panro.matching.match.model.criterion.Criteria;

/**
 * How well a pair fits, from 0 to 100. It is a function of the pair alone, so both directions and a
 * later replay give the same. The pair is as good as its weaker side.
 *
 * @param buyerFit 0 to 100
 * @param sellerFit 0 to 100
 * @param results every criterion's, the weightiest first
 */
public record Score(double buyerFit, double sellerFit, List<Result> results) {

  /** A criterion beside what it said. */
  public record Result(Criterion criterion, Assessment assessment) {

    /** Points that this result brings to both sides together. */
    double contribution() {
      return assessment.score() * (criterion.buyerWeight() + criterion.sellerWeight());
    }
  }

  public static Score of(Pair pair) {
    List<Result> results =
        Criteria.ALL.stream()
            .map(criterion -> new Result(criterion, criterion.assess(pair)))
            .sorted(Comparator.comparingDouble(Result::contribution).reversed())
            .toList();
    return new Score(
        fit(results, Criterion::buyerWeight), fit(results, Criterion::sellerWeight), results);
  }

  public double total() {
    return isExcluded() ? 0 : Math.min(buyerFit, sellerFit);
  }

  public boolean isExcluded() {
    return results.stream().anyMatch(result -> result.assessment().verdict() == Verdict.EXCLUDED);
  }

  public List<Result> reasons() {
    return results.stream().filter(result -> !result.assessment().isGap()).toList();
  }

  public List<Result> gaps() {
    return results.stream().filter(result -> result.assessment().isGap()).toList();
  }

  private static double fit(List<Result> results, ToIntFunction<Criterion> weight) {
    double points = 0;
    int all = 0;
    for (Result result : results) {
      points += weight.applyAsInt(result.criterion()) * result.assessment().score();
      all += weight.applyAsInt(result.criterion());
    }
    return 100 * points / all;
  }
}
