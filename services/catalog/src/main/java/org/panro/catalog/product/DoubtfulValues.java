package org.panro.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.category.Categories;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.FieldProblems;

/** Finds optional values that look wrong; they are kept and reported. */
@ApplicationScoped
class DoubtfulValues {
  /** UN/CEFACT Recommendation 20 and 21: two or three capitals or digits. */
  private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{2,3}");

  private static final Pattern HS_CODE = Pattern.compile("\\d{2}(\\d{2}){0,4}");
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final Categories categories;

  DoubtfulValues(Categories categories) {
    this.categories = categories;
  }

  FieldProblems of(ProductFacts facts) {
    List<FieldProblem> found = new ArrayList<>();
    if (!UNIT.matcher(facts.unit()).matches()) {
      found.add(warning("unit", "unknown-unit", "알려진 단위 부호가 아니에요.", "This is no known unit code."));
    }
    if (facts.gtin() != null && !Gtin.isValid(facts.gtin())) {
      found.add(
          warning(
              "gtin",
              "check-digit",
              "GTIN의 자릿수나 검사 숫자가 맞지 않아요.",
              "The length or the check digit of the GTIN is wrong."));
    }
    if (facts.variants().stream()
        .anyMatch(variant -> variant.gtin() != null && !Gtin.isValid(variant.gtin()))) {
      found.add(
          warning(
              "variants.gtin",
              "check-digit",
              "변형 가운데 GTIN의 자릿수나 검사 숫자가 맞지 않는 것이 있어요.",
              "The length or the check digit of a variant's GTIN is wrong."));
    }
    if (facts.hsCode() != null && !HS_CODE.matcher(facts.hsCode().replace(".", "")).matches()) {
      found.add(warning("hsCode", "unknown-hs-code", "HS 부호의 꼴이 아니에요.", "This is not an HS code."));
    }
    if (facts.category() != null && categories.find(facts.category()).isEmpty()) {
      found.add(
          warning("category", "unknown-category", "분류 목록에 없는 부호예요.", "No category has this code."));
    }
    country(found, "origin", facts.origin());
    facts.exportMarkets().forEach(market -> country(found, "exportMarkets", market));
    return new FieldProblems(found);
  }

  private static void country(List<FieldProblem> found, String field, @Nullable String code) {
    if (code != null && !COUNTRIES.contains(code)) {
      found.add(
          warning(
              field,
              "unknown-country",
              "나라 부호(두 글자)가 아니에요: " + code,
              "This is not a country code of two letters: " + code));
    }
  }

  private static FieldProblem warning(String field, String code, String ko, String en) {
    return new FieldProblem(field, null, code, new LocalizedText(ko, en));
  }
}
