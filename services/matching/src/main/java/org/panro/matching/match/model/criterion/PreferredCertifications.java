package org.panro.matching.match.model.criterion;

import java.util.Set;
import java.util.TreeSet;
import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Certifications the buyer would like; verified ones count more than declared ones. */
final class PreferredCertifications implements Criterion {

  @Override
  public String name() {
    return "preferred-certifications";
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
    Set<String> wanted = pair.need().preferredCertifications();
    if (wanted.isEmpty()) {
      return Assessment.unknown("선호 인증을 정하지 않았어요.", "No certification is preferred.");
    }
    double score = wanted.stream().mapToDouble(scheme -> held(pair, scheme)).sum() / wanted.size();
    if (score == 0) {
      String schemes = String.join(", ", new TreeSet<>(wanted));
      return Assessment.missed(
          "%s 인증이 있으면 더 잘 맞아요.".formatted(schemes),
          "Holding %s would fit better.".formatted(schemes));
    }
    return score == 1
        ? Assessment.met("선호 인증이 모두 확인됐어요.", "All preferred certifications are verified.")
        : Assessment.partly(score, "선호 인증이 일부 있어요.", "Preferred certifications are held in part.");
  }

  private static double held(Pair pair, String scheme) {
    return pair.offer().certifications().stream()
        .filter(held -> held.holdsOn(pair.today()) && held.scheme().equalsIgnoreCase(scheme))
        .mapToDouble(held -> held.verified() ? 1 : 0.7)
        .max()
        .orElse(0);
  }
}
