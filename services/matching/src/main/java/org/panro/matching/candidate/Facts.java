package org.panro.matching.candidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.CertificationStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.copy.CompanyCopy;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.match.model.Need;
import org.panro.matching.match.model.Offer;

/** Reads what sellers and buyers stated into what a score is made of. */
public final class Facts {
  private Facts() {}

  public static Offer offer(ProductCopy product, @Nullable CompanyCopy seller) {
    ProductFacts facts = product.facts();
    return new Offer(
        ListingWords.of(facts),
        facts.category(),
        digits(facts.hsCode()),
        number(facts.minimumOrderQuantity()),
        number(facts.monthlyCapacity()),
        facts.unit(),
        tiers(facts.price()),
        facts.leadTimeDays(),
        facts.certifications().stream()
            .map(
                held ->
                    new Offer.Certification(
                        held.scheme(),
                        held.status() == CertificationStatus.VERIFIED,
                        held.validUntil()))
            .toList(),
        facts.incoterms().stream()
            .map(ProductFacts.Incoterm::rule)
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(facts.exportMarkets()),
        Set.of(),
        languages(Arrays.asList(facts.name(), facts.summary(), facts.description())),
        seller == null ? null : seller.factoryLevel(),
        seller != null && seller.isVerified());
  }

  public static Need need(SourcingNeed need) {
    List<@Nullable LocalizedText> texts = new ArrayList<>();
    texts.add(need.title());
    need.items().forEach(item -> texts.add(item.name()));
    texts.add(need.description());
    SourcingNeed.Item largest =
        need.items().stream().max(Comparator.comparing(SourcingNeed.Item::quantity)).orElseThrow();
    return new Need(
        WantedWords.wishes(need),
        WantedWords.details(need),
        need.category(),
        digits(need.hsCode()),
        number(largest.quantity()),
        largest.unit(),
        largest.targetPrice(),
        need.deliverBy(),
        need.destination() == null ? null : need.destination().country(),
        need.incoterm(),
        Set.copyOf(need.requiredCertifications()),
        Set.copyOf(need.preferredCertifications()),
        need.minimumLevel(),
        languages(texts));
  }

  private static Set<String> languages(List<? extends @Nullable LocalizedText> texts) {
    Set<String> languages = new LinkedHashSet<>();
    for (LocalizedText text : texts) {
      if (text != null && text.ko() != null) {
        languages.add("ko");
      }
      if (text != null && text.en() != null) {
        languages.add("en");
      }
    }
    return languages;
  }

  private static List<Offer.PriceTier> tiers(ProductFacts.@Nullable Price price) {
    return price == null
        ? List.of()
        : price.tiers().stream()
            .map(tier -> new Offer.PriceTier(tier.minimumQuantity().doubleValue(), tier.price()))
            .toList();
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private static @Nullable String digits(@Nullable String code) {
    String digits = code == null ? "" : code.replaceAll("\\D", "");
    return digits.length() < 2 ? null : digits;
  }
}
