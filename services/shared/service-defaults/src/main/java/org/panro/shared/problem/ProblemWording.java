package org.panro.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;

/**
 * Gives every problem, a library's too, its type from the list, its title and its detail in the
 * language the request asks for. Details of unlisted causes are dropped: they may name classes.
 */
@ApplicationScoped
class ProblemWording implements ProblemPostProcessor {
  private final ReaderLanguage reader;

  ProblemWording(ReaderLanguage reader) {
    this.reader = reader;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    return worded(problem);
  }

  HttpProblem worded(HttpProblem problem) {
    ProblemType type =
        problem.getParameters().containsKey("violations")
            ? ProblemType.VALIDATION
            : ProblemType.of(problem.getType(), problem.getStatusCode());
    String language = reader.get();
    HttpProblem.Builder worded =
        HttpProblem.builder()
            .withType(type.uri())
            .withTitle(type.title().in(language))
            .withStatus(problem.getStatusCode());
    problem.getHeaders().forEach(worded::withHeader);
    problem.getParameters().forEach((name, value) -> word(worded, name, value, language));
    return worded.build();
  }

  private static void word(
      HttpProblem.Builder worded, String name, @Nullable Object value, String language) {
    if (name.equals(Problems.DETAIL) && value instanceof LocalizedText detail) {
      worded.withDetail(detail.in(language));
    } else if (name.equals("errors") && value instanceof List<?> fields) {
      worded.with("errors", fields.stream().map(field -> word(field, language)).toList());
    } else if (name.equals("violations")) {
      worded.with("errors", value);
    } else {
      worded.with(name, value);
    }
  }

  private static Object word(Object field, String language) {
    return field instanceof FieldProblem known ? known.in(language) : field;
  }
}
