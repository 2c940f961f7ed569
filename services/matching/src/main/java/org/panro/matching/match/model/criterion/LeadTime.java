package org.panro.matching.match.model.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether the product can be ready by the wanted day. */
final class LeadTime implements Criterion {

  @Override
  public String name() {
    return "lead-time";
  }

  @Override
  public int buyerWeight() {
    return 10;
  }

  @Override
  public int sellerWeight() {
    return 6;
  }

  @Override
  public Assessment assess(Pair pair) {
    LocalDate deliverBy = pair.need().deliverBy();
    Integer leadTime = pair.offer().leadTimeDays();
    if (deliverBy == null || leadTime == null) {
      return Assessment.unknown(
          "납기를 비교할 수 없어요.", "Lead time and delivery date cannot be compared.");
    }
    long days = ChronoUnit.DAYS.between(pair.today(), deliverBy);
    if (leadTime <= days) {
      return Assessment.met(
          "납기 %d일 안에 준비돼요.".formatted(days),
          "It is ready within the %d days left.".formatted(days));
    }
    double share = Math.max(0, (double) days / leadTime);
    String ko = "준비에 %d일이 걸려 납기보다 늦어요.".formatted(leadTime);
    String en = "It takes %d days, later than the delivery date.".formatted(leadTime);
    return share < 0.5 ? Assessment.missed(ko, en) : Assessment.partly(share, ko, en);
  }
}
