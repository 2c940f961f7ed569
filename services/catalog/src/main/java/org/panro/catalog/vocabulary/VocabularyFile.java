package org.panro.catalog.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.imports.table.Charsets;
import org.panro.shared.imports.table.FileRefused;
import org.panro.shared.problem.Problems;

/**
 * Lines of a Korean and an English term with a tab between them.
 *
 * @param repeated how many lines said what a line before them says
 */
record VocabularyFile(List<Term> terms, int repeated) {
  static final int MOST_TERMS = 200_000;

  private static final int LONGEST_TERM = 200;
  private static final int MOST_PROBLEMS = 50;

  static VocabularyFile read(byte[] content) {
    List<String> lines = text(content).lines().toList();
    Set<Term> terms = new LinkedHashSet<>();
    List<FieldProblem> problems = new ArrayList<>();
    int repeated = 0;
    for (int number = 1; number <= lines.size() && problems.size() < MOST_PROBLEMS; number++) {
      String line = lines.get(number - 1);
      String[] columns = line.split("\t", -1);
      if (line.isBlank()) {
        continue;
      }
      if (columns.length < 2 || !isTerm(columns[0]) || !isTerm(columns[1])) {
        problems.add(problem(number));
      } else if (!terms.add(new Term(columns[0].strip(), columns[1].strip()))) {
        repeated++;
      }
    }
    if (!problems.isEmpty()) {
      throw Problems.invalid(problems);
    }
    requireFitting(terms.size());
    return new VocabularyFile(List.copyOf(terms), repeated);
  }

  private static String text(byte[] content) {
    try {
      return Charsets.decode(content);
    } catch (FileRefused refused) {
      throw Problems.invalid("body", refused.problem().message());
    }
  }

  private static void requireFitting(int terms) {
    if (terms == 0) {
      throw Problems.invalid(
          "body",
          new LocalizedText(
              "파일에 용어가 없어요. 한 줄에 한국어, 탭, 영어를 적어 주세요.",
              "The file holds no term. Write Korean, a tab and English on each line."));
    }
    if (terms > MOST_TERMS) {
      throw Problems.invalid(
          "body", new LocalizedText("용어는 20만 개까지예요.", "At most 200,000 terms are kept in a list."));
    }
  }

  private static FieldProblem problem(int number) {
    return new FieldProblem(
        "line-" + number,
        number,
        "invalid",
        new LocalizedText(
            "%d번째 줄은 한국어와 영어를 탭으로 나누어 각각 200자까지 적어 주세요.".formatted(number),
            "Line %d has to hold Korean, a tab and English, each of up to 200 characters."
                .formatted(number)));
  }

  private static boolean isTerm(String column) {
    return !column.isBlank() && column.length() <= LONGEST_TERM;
  }
}
