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
import org.panro.contracts.imports.ImportColumn;
import org.panro.contracts.imports.ImportState;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
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

  /** Whether nothing is to be written yet. */
  @Column boolean preview;

  @Column(name = "file_name")
  @Nullable String fileName;

  @Column
  @Enumerated(EnumType.STRING)
  ImportFormat format;

  @Column
  @Enumerated(EnumType.STRING)
  ImportState state;

  /** Whether the file was opened and its lines counted. */
  @Column boolean counted;

  /** What the columns of a table fill; empty for other files. */
  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  ColumnMapping mapping;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Samples sample;

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
      UUID id, Actor actor, UUID company, ImportFormat format, Wish wish, Instant now) {
    ImportJob job = new ImportJob();
    job.id = id;
    job.memberId = actor.memberId();
    job.companyId = company;
    job.actingFor = actor.actingFor();
    job.format = format;
    job.fileName = wish.fileName();
    job.mapping = ColumnMapping.NONE;
    job.createdAt = now;
    job.queue(wish.publish(), wish.preview());
    return job;
  }

  /**
   * How a file is to be taken in.
   *
   * @param publish whether complete things are published at once
   * @param preview whether nothing is written yet
   * @param fileName as its sender calls it
   */
  record Wish(boolean publish, boolean preview, @Nullable String fileName) {}

  /** Starts from the first line. */
  final void queue(boolean publishing, boolean previewing) {
    publish = publishing;
    preview = previewing;
    state = ImportState.QUEUED;
    finishedAt = null;
    counted = false;
    sample = Samples.NONE;
    position = 0;
    total = 0;
    created = 0;
    updated = 0;
    unchanged = 0;
    failed = 0;
    problems = FieldProblems.NONE;
    warnings = FieldProblems.NONE;
  }

  boolean isReadyToRun() {
    return preview && state == ImportState.COMPLETED;
  }

  /** Takes what was found when the file was opened. */
  void opened(ColumnMapping columns, int lines) {
    mapping = columns;
    total = lines;
    counted = true;
    columns.columns().stream()
        .filter(column -> column.field() == null && !Headings.isMeantForReaders(column))
        .forEach(column -> warnings = with(warnings, List.of(leftOut(column.heading()))));
  }

  ImportOrder order() {
    return new ImportOrder(id, new Actor(memberId, companyId, actingFor), companyId, publish);
  }

  /** Counts a line that was worked off. */
  void count(ImportLine line, LineOutcome outcome) {
    switch (outcome.kind()) {
      case CREATED -> created++;
      case UPDATED -> updated++;
      case UNCHANGED -> unchanged++;
      case FAILED -> failed++;
    }
    problems = with(problems, outcome.problems().stream().map(line::at).toList());
    warnings = with(warnings, outcome.warnings().stream().map(line::at).toList());
    if (preview && sample.items().size() < Samples.MOST) {
      List<Samples.Sample> more = new ArrayList<>(sample.items());
      more.add(new Samples.Sample(line.number(), outcome.kind(), line.fields()));
      sample = new Samples(more);
    }
  }

  /** The whole file is refused. */
  void refuse(FieldProblem reason, Instant now) {
    problems = with(problems, List.of(reason));
    finish(ImportState.FAILED, now);
  }

  private static FieldProblems with(FieldProblems known, List<FieldProblem> added) {
    if (added.isEmpty() || known.items().size() >= MOST_PROBLEMS) {
      return known;
    }
    List<FieldProblem> both = new ArrayList<>(known.items());
    both.addAll(added);
    return new FieldProblems(both);
  }

  private static FieldProblem leftOut(String heading) {
    return new FieldProblem(
        "",
        1,
        "column-left-out",
        new LocalizedText(
            "‘%s’ 열은 어떤 항목인지 몰라서 가져오지 않았어요.".formatted(heading),
            "The column “%s” was left out: no field of that name is known.".formatted(heading)));
  }

  void finish(ImportState end, Instant now) {
    state = end;
    finishedAt = now;
  }

  ImportView view(String language) {
    return new ImportView(
        id,
        version,
        format.word(),
        fileName,
        preview,
        state,
        total,
        created,
        updated,
        unchanged,
        failed,
        problems.items().stream().map(problem -> problem.in(language)).toList(),
        warnings.items().stream().map(warning -> warning.in(language)).toList(),
        mapping.columns().stream()
            .map(column -> new ImportColumn(column.heading(), column.field()))
            .toList(),
        sample.items().stream().map(Samples.Sample::view).toList(),
        createdAt,
        finishedAt);
  }
}
