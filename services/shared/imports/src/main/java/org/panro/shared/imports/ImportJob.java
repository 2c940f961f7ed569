package org.panro.shared.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.imports.ImportState;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.problem.FieldProblem;
import org.panro.shared.identity.Actor;
import org.panro.shared.problem.FieldProblems;

/** An import and how far it is. */
@Entity
@Table(name = "import_job")
class ImportJob {
  private static final int MOST_PROBLEMS = 1000;

  @Id UUID id;
  @Version long version;

  @Column(name = "member_id")
  UUID memberId;

  @Column(name = "company_id")
  UUID companyId;

  @Column(name = "acting_for")
  @Nullable UUID actingFor;

  @Column boolean publish;

  @Column
  @Enumerated(EnumType.STRING)
  ImportFormat format;

  @Column
  @Enumerated(EnumType.STRING)
  ImportState state;

  /** Lines worked off. */
  @Column int position;

  @Column int total;
  @Column int created;
  @Column int updated;
  @Column int unchanged;
  @Column int failed;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  FieldProblems problems;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  FieldProblems warnings;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  static ImportJob queued(
      UUID id, Actor actor, UUID company, ImportFormat format, boolean publish, Instant now) {
    ImportJob job = new ImportJob();
    job.id = id;
    job.memberId = actor.memberId();
    job.companyId = company;
    job.actingFor = actor.actingFor();
    job.format = format;
    job.publish = publish;
    job.state = ImportState.QUEUED;
    job.problems = FieldProblems.NONE;
    job.warnings = FieldProblems.NONE;
    job.createdAt = now;
    return job;
  }

  ImportOrder order() {
    return new ImportOrder(id, new Actor(memberId, companyId, actingFor), companyId, publish);
  }

  /** Counts a line that was worked off. */
  void count(int line, LineOutcome outcome) {
    total++;
    switch (outcome.kind()) {
      case CREATED -> created++;
      case UPDATED -> updated++;
      case UNCHANGED -> unchanged++;
      case FAILED -> failed++;
    }
    problems = withLine(problems, line, outcome.problems());
    warnings = withLine(warnings, line, outcome.warnings());
  }

  private static FieldProblems withLine(FieldProblems known, int line, List<FieldProblem> added) {
    if (added.isEmpty() || known.items().size() >= MOST_PROBLEMS) {
      return known;
    }
    List<FieldProblem> both = new ArrayList<>(known.items());
    added.forEach(
        problem ->
            both.add(new FieldProblem(problem.field(), line, problem.code(), problem.message())));
    return new FieldProblems(both);
  }

  void finish(ImportState end, Instant now) {
    state = end;
    finishedAt = now;
  }

  ImportView view(String language) {
    return new ImportView(
        id,
        version,
        state,
        total,
        created,
        updated,
        unchanged,
        failed,
        problems.items().stream().map(problem -> problem.in(language)).toList(),
        warnings.items().stream().map(warning -> warning.in(language)).toList(),
        createdAt,
        finishedAt);
  }
}
