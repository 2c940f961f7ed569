package org.panro.catalog.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** Reads lines of a Korean and an English term with a tab between them, in UTF-8. */
final class VocabularyFile {
  private static final int LONGEST_TERM = 200;
  private static final int MOST_TERMS = 200_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private VocabularyFile() {}

  static List<Term> read(byte[] content) {
    String text = new String(content, UTF_8);
    List<String> lines = text.substring(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).lines().toList();
    Set<Term> terms = new LinkedHashSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank()) {
        terms.add(term(line, number));
      }
    }
    if (terms.size() > MOST_TERMS) {
      throw Problems.invalid(
          "body", new LocalizedText("용어는 20만 개까지예요.", "At most 200,000 terms are kept in a list."));
    }
    return List.copyOf(terms);
  }

  private static Term term(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || !isTerm(columns[0]) || !isTerm(columns[1])) {
      throw Problems.invalid(
          "body",
          new LocalizedText(
              "%d번째 줄은 한국어와 영어를 탭으로 나누어 각각 200자까지 적어 주세요.".formatted(number),
              "Line %d has to hold Korean, a tab and English, each of up to 200 characters."
                  .formatted(number)));
    }
    return new Term(columns[0].strip(), columns[1].strip());
  }

  private static boolean isTerm(String column) {
    return !column.isBlank() && column.length() <= LONGEST_TERM;
  }
}
