package org.panro.catalog.product;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.catalog.TextStates;
import org.panro.contracts.catalog.TextStates.TextPair;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** Texts of which one language no longer says what the other does. */
final class StaleTexts {
  static final String CODE = "stale-text";

  private StaleTexts() {}

  static List<FieldProblem> of(TextStates texts) {
    List<FieldProblem> found = critical(texts);
    stale(found, "description", "상세 설명", "description", texts.description());
    return found;
  }

  /** Those that a buyer decides by, so that they forbid to publish. */
  static List<FieldProblem> critical(TextStates texts) {
    List<FieldProblem> found = new ArrayList<>();
    stale(found, "name", "제품명", "name", texts.name());
    stale(found, "summary", "요약", "summary", texts.summary());
    return found;
  }

  private static void stale(
      List<FieldProblem> found, String field, String ko, String en, @Nullable TextPair pair) {
    if (pair != null && pair.ko() == TextState.STALE) {
      found.add(
          problem(
              field + ".ko",
              "영어 %s이 바뀐 뒤 한국어를 고치지 않았어요. 고치거나 그대로 맞다고 표시해 주세요.".formatted(ko),
              "The English %s has changed since: mend the Korean one or mark it as still right."
                  .formatted(en)));
    }
    if (pair != null && pair.en() == TextState.STALE) {
      found.add(
          problem(
              field + ".en",
              "한국어 %s이 바뀐 뒤 영어를 고치지 않았어요. 고치거나 그대로 맞다고 표시해 주세요.".formatted(ko),
              "The Korean %s has changed since: mend the English one or mark it as still right."
                  .formatted(en)));
    }
  }

  private static FieldProblem problem(String field, String ko, String en) {
    return new FieldProblem(field, null, CODE, new LocalizedText(ko, en));
  }
}
