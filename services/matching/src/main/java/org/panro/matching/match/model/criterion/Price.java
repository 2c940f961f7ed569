package org.panro.matching.match.model.criterion;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;
import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Offer.PriceTier;
import org.panro.matching.match.model.Pair;

/** The tier's price at the wanted quantity beside the target price, in one currency. */
final class Price implements Criterion {

  @Override
  public String name() {
    return "price";
  }

  @Override
  public int buyerWeight() {
    return 12;
  }

  @Override
  public int sellerWeight() {
    return 8;
  }

  @Override
  public Assessment assess(Pair pair) {
    Money target = pair.need().targetPrice();
    if (target == null) {
      return Assessment.unknown("희망 가격이 없어요.", "There is no target price.");
    }
    if (pair.offer().priceTiers().isEmpty()) {
      return Assessment.unknown("가격은 문의해야 해요.", "The price is on request.");
    }
    Money offered = priceAt(pair, target.currency());
    if (offered == null) {
      return Assessment.unknown("통화가 서로 달라요.", "The currencies differ.");
    }
    if (offered.amount().compareTo(target.amount()) <= 0) {
      return Assessment.met("가격이 희망 가격 안이에요.", "The price is within the target.");
    }
    double share = target.amount().doubleValue() / offered.amount().doubleValue();
    return share < 0.5
        ? Assessment.missed("가격이 희망 가격의 두 배를 넘어요.", "The price is more than twice the target.")
        : Assessment.partly(share, "가격이 희망 가격보다 높아요.", "The price is above the target.");
  }

  /** The price of the highest tier in the currency that the quantity reaches, or of the lowest. */
  private static @Nullable Money priceAt(Pair pair, String currency) {
    double quantity = pair.need().quantity() == null ? 0 : pair.need().quantity();
    Comparator<PriceTier> byQuantity = Comparator.comparingDouble(PriceTier::minimumQuantity);
    List<PriceTier> tiers =
        pair.offer().priceTiers().stream()
            .filter(tier -> tier.price().currency().equals(currency))
            .toList();
    return tiers.stream()
        .filter(tier -> tier.minimumQuantity() <= quantity)
        .max(byQuantity)
        .or(() -> tiers.stream().min(byQuantity))
        .map(PriceTier::price)
        .orElse(null);
  }
}
