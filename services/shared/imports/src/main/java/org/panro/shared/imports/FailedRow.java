package org.panro.shared.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.problem.FieldProblem;
import org.panro.shared.identity.Ids;
import org.panro.shared.problem.FieldProblems;

/** A line of which nothing was kept, as it came and why. */
@Entity
@Table(name = "import_failed_row")
class FailedRow {
  @Id UUID id;

  @Column(name = "import_id")
  UUID importId;

  @Column int line;

  /** The text of the line, or its cells as a JSON array. */
  @Column String source;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  FieldProblems problems;

  static FailedRow of(UUID importId, ImportLine line, List<FieldProblem> problems) {
    FailedRow row = new FailedRow();
    row.id = Ids.next();
    row.importId = importId;
    row.line = line.number();
    row.source = Unkept.without(line.source());
    row.problems = new FieldProblems(problems);
    return row;
  }

  /** All reasons in one sentence after the other. */
  String reason(String language) {
    return String.join(
        " ",
        problems.items().stream()
            .map(
                problem ->
                    problem.field().isEmpty()
                        ? problem.message().in(language)
                        : problem.field() + ": " + problem.message().in(language))
            .toList());
  }
}
