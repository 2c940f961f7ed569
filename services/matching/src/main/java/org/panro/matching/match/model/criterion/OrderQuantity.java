package org.panro.matching.match.model.criterion;

import java.math.BigDecimal;
import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether the quantity reaches the minimum order and stays within a month's capacity. */
final class OrderQuantity implements Criterion {

  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public int buyerWeight() {
    return 8;
  }

  @Override
  public int sellerWeight() {
    return 12;
  }

  @Override
  public Assessment assess(Pair pair) {
    Double wanted = pair.need().quantity();
    Double minimum = pair.offer().minimumOrderQuantity();
    Double capacity = pair.offer().monthlyCapacity();
    if (wanted == null || (minimum == null && capacity == null)) {
      return Assessment.unknown(
          "최소 주문량과 생산 능력을 비교할 수 없어요.", "Minimum order and capacity cannot be compared.");
    }
    if (!pair.offer().unit().equals(pair.need().unit())) {
      return Assessment.unknown("단위가 서로 달라요.", "The units differ.");
    }
    if (minimum != null && wanted < minimum) {
      return below(
          wanted / minimum,
          "수량이 최소 주문량 %s에 못 미쳐요.".formatted(plain(minimum)),
          "The quantity is below the minimum order of %s.".formatted(plain(minimum)));
    }
    if (capacity != null && wanted > capacity) {
      return below(
          capacity / wanted,
          "수량이 월 생산 능력 %s를 넘어요.".formatted(plain(capacity)),
          "The quantity exceeds a month's capacity of %s.".formatted(plain(capacity)));
    }
    return Assessment.met(
        "수량이 최소 주문량과 생산 능력에 맞아요.", "The quantity fits minimum order and capacity.");
  }

  private static Assessment below(double share, String ko, String en) {
    return share < 0.5 ? Assessment.missed(ko, en) : Assessment.partly(share, ko, en);
  }

  private static String plain(double quantity) {
    return BigDecimal.valueOf(quantity).stripTrailingZeros().toPlainString();
  }
}
