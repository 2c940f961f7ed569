package org.panro.catalog.product;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Completeness;
import org.panro.contracts.catalog.Completeness.Edit;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.value.LocalizedText;

/** Weighs what a listing states by what it changes in search and in matches. */
record ListingCompleteness(
    int weight,
    Predicate<ProductFacts> isStated,
    Function<ProductFacts, String> field,
    LocalizedText text) {
  private static final List<ListingCompleteness> FACTS =
      List.of(
          fact(
              14,
              facts -> isPair(facts.name()),
              facts -> missingSide("name", facts.name()),
              "제품명을 두 언어로 적어 주세요. 다른 언어로 찾는 구매자에게도 보여요.",
              "State the name in both languages, so that buyers find it in either."),
          fact(
              12,
              facts -> facts.category() != null,
              "category",
              "카테고리를 골라 주세요. 구매자가 필터로 쓰고 매칭의 기준이 돼요.",
              "Choose a category: buyers filter by it and matches start from it."),
          fact(
              12,
              facts -> facts.price() != null,
              "price",
              "수량별 단가를 적어 주세요. 가격으로 거르는 구매자에게도 보여요.",
              "State prices by quantity; buyers who filter by price miss those on request."),
          fact(
              10,
              facts -> !facts.attributes().isEmpty(),
              "attributes",
              "사양을 단위와 함께 적어 주세요. 구매자가 수치로 비교해요.",
              "State specifications with their units: buyers compare by figures."),
          fact(
              8,
              facts -> !facts.certifications().isEmpty(),
              "certifications",
              "인증을 적어 주세요. 인증을 꼭 요구하는 요청이 많아요.",
              "State certifications: requests that require one skip listings without."),
          fact(
              8,
              facts -> isPair(facts.description()),
              facts -> missingSide("description", facts.description()),
              "상세 설명을 두 언어로 적어 주세요. 검색에 걸리는 말이 늘어요.",
              "Describe it in both languages: search reads every word."),
          fact(
              8,
              facts -> isStated(facts.minimumOrderQuantity()),
              "minimumOrderQuantity",
              "최소 주문량을 적어 주세요. 수량이 맞는 요청과 이어져요.",
              "State the minimum order, so that requests of the right size are matched."),
          fact(
              8,
              facts -> isStated(facts.leadTimeDays()),
              "leadTimeDays",
              "납기를 적어 주세요. 요청의 납품일과 견줘요.",
              "State the lead time: it is held against the delivery date of requests."),
          fact(
              4,
              facts -> isPair(facts.summary()),
              facts -> missingSide("summary", facts.summary()),
              "한 줄 요약을 두 언어로 적어 주세요. 검색 결과 카드에 보여요.",
              "Sum it up in both languages: the line stands on the card in search."),
          fact(
              4,
              facts -> facts.hsCode() != null,
              "hsCode",
              "HS 코드를 적어 주세요. 해외 구매자가 관세를 셈할 때 써요.",
              "State the HS code: buyers abroad work out duties by it."),
          fact(
              4,
              facts -> !facts.exportMarkets().isEmpty(),
              "exportMarkets",
              "수출 시장을 적어 주세요. 그 나라의 요청과 이어져요.",
              "Name export markets, so that requests from there are matched."),
          fact(
              4,
              facts -> !facts.incoterms().isEmpty(),
              "incoterms",
              "인도 조건과 지정 장소를 적어 주세요. 견적을 빨리 비교할 수 있어요.",
              "State delivery terms with their place: offers are compared sooner."),
          fact(
              4,
              facts -> isStated(facts.monthlyCapacity()),
              "monthlyCapacity",
              "월 생산량을 적어 주세요. 큰 주문을 찾는 구매자가 봐요.",
              "State the monthly capacity: buyers of large quantities look for it."));

  private static final int WHOLE = FACTS.stream().mapToInt(ListingCompleteness::weight).sum();

  private static ListingCompleteness fact(
      int weight, Predicate<ProductFacts> isStated, String field, String ko, String en) {
    return fact(weight, isStated, any -> field, ko, en);
  }

  private static ListingCompleteness fact(
      int weight,
      Predicate<ProductFacts> isStated,
      Function<ProductFacts, String> field,
      String ko,
      String en) {
    return new ListingCompleteness(weight, isStated, field, new LocalizedText(ko, en));
  }

  static Completeness of(ProductFacts facts) {
    List<Edit> missing =
        FACTS.stream()
            .filter(fact -> !fact.isStated.test(facts))
            .sorted(Comparator.comparingInt(ListingCompleteness::weight).reversed())
            .map(fact -> new Edit(fact.field.apply(facts), fact.weight * 100 / WHOLE, fact.text))
            .toList();
    int stated =
        FACTS.stream()
            .filter(fact -> fact.isStated.test(facts))
            .mapToInt(fact -> fact.weight)
            .sum();
    return new Completeness(
        stated * 100 / WHOLE, missing, missing.isEmpty() ? null : missing.getFirst());
  }

  private static boolean isStated(@Nullable Object value) {
    return value != null;
  }

  private static boolean isPair(@Nullable LocalizedText text) {
    return text != null && isThere(text.ko()) && isThere(text.en());
  }

  private static String missingSide(String field, @Nullable LocalizedText text) {
    return field + (text != null && isThere(text.ko()) ? ".en" : ".ko");
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
