package org.panro.matching.match.model.criterion;

import java.util.Set;
import java.util.TreeSet;
import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Certifications the buyer insists on; an expired one does not count. */
final class RequiredCertifications implements Criterion {

  @Override
  public String name() {
    return "required-certifications";
  }

  @Override
  public int buyerWeight() {
    return 12;
  }

  @Override
  public int sellerWeight() {
    return 6;
  }

  @Override
  public Assessment assess(Pair pair) {
    Set<String> missing = new TreeSet<>(pair.need().requiredCertifications());
    if (missing.isEmpty()) {
      return Assessment.unknown("필수 인증을 정하지 않았어요.", "No certification is required.");
    }
    pair.offer().certifications().stream()
        .filter(held -> held.holdsOn(pair.today()))
        .forEach(held -> missing.removeIf(scheme -> scheme.equalsIgnoreCase(held.scheme())));
    if (!missing.isEmpty()) {
      String schemes = String.join(", ", missing);
      return Assessment.excluded(
          "필수 인증 %s이(가) 없어요.".formatted(schemes),
          "The required certification %s is missing.".formatted(schemes));
    }
    return Assessment.met("필수 인증이 모두 있어요.", "All required certifications are held.");
  }
}
