package org.panro.portal.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.value.LocalizedText;

/**
 * How much of what buyers compare by a listing states. Nothing of it is needed to publish; each
 * missing fact is a gap in matches.
 *
 * @param missing the most useful first
 */
public record Completeness(List<Fact> missing) {

  static Completeness of(ProductFacts facts) {
    List<Fact> missing = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      if (!isStated(fact, facts)) {
        missing.add(fact);
      }
    }
    return new Completeness(List.copyOf(missing));
  }

  /** 0 to 100. */
  public int percent() {
    int all = Fact.values().length;
    return (all - missing.size()) * 100 / all;
  }

  public boolean isWhole() {
    return missing.isEmpty();
  }

  private static boolean isStated(Fact fact, ProductFacts facts) {
    return switch (fact) {
      case BOTH_LANGUAGES -> isPair(facts.name());
      case CATEGORY -> facts.category() != null;
      case PRICE -> facts.price() != null;
      case MINIMUM_ORDER -> isNumber(facts.minimumOrderQuantity());
      case LEAD_TIME -> facts.leadTimeDays() != null;
      case CERTIFICATIONS -> !facts.certifications().isEmpty();
      case DESCRIPTION -> isPair(facts.description());
      case HS_CODE -> facts.hsCode() != null;
      case CAPACITY -> isNumber(facts.monthlyCapacity());
      case MARKETS -> !facts.exportMarkets().isEmpty();
      case INCOTERMS -> !facts.incoterms().isEmpty();
      case ATTRIBUTES -> !facts.attributes().isEmpty();
    };
  }

  private static boolean isPair(@Nullable LocalizedText text) {
    return text != null && text.ko() != null && text.en() != null;
  }

  private static boolean isNumber(@Nullable BigDecimal number) {
    return number != null;
  }

  /** A fact that buyers compare by, in the order of what it changes. */
  public enum Fact {
    BOTH_LANGUAGES,
    CATEGORY,
    PRICE,
    MINIMUM_ORDER,
    LEAD_TIME,
    CERTIFICATIONS,
    DESCRIPTION,
    HS_CODE,
    CAPACITY,
    MARKETS,
    INCOTERMS,
    ATTRIBUTES
  }
}
