package org.panro.shared.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.imports.ImportColumns;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.Cursors;
import org.panro.shared.problem.Problems;

/** Takes files and tells how far they are, each company its own. */
@ApplicationScoped
public class Imports {
  private final Audit audit;
  private final Clock clock;
  private final Cursors cursors;
  private final ImportTarget target;
  private final RememberedHeadings remembered;
  private final ObjectMapper json;

  Imports(
      Audit audit,
      Clock clock,
      Cursors cursors,
      ImportTarget target,
      RememberedHeadings remembered,
      ObjectMapper json) {
    this.audit = audit;
    this.clock = clock;
    this.cursors = cursors;
    this.target = target;
    this.remembered = remembered;
    this.json = json;
  }

  /**
   * Keeps the file for the worker, in the running transaction.
   *
   * @param publish whether complete things are published at once
   * @param preview whether nothing is written yet
   */
  public Uni<ImportView> accept(
      Caller caller, SentFile file, boolean publish, boolean preview, String language) {
    caller.requireEditor();
    byte[] content = file.content();
    if (content.length == 0) {
      throw Problems.invalid("", new LocalizedText("파일이 비어 있어요.", "The file is empty."));
    }
    ImportFormat format = ImportFormat.of(file.contentType(), content);
    ImportJob job =
        ImportJob.queued(
            Ids.next(),
            caller.actor(),
            caller.company(),
            format,
            new ImportJob.Wish(publish, preview, file.name()),
            clock.instant());
    return Panache.getSession()
        .chain(
            session ->
                forgetOlderPreviews(session, caller.company())
                    .chain(() -> session.persist(job))
                    .chain(session::flush)
                    .chain(() -> session.persist(ImportContent.of(job.id, content))))
        .chain(() -> told(caller, "import", job))
        .map(done -> job.view(language));
  }

  /** Chooses what the columns of a previewed table fill, and previews it again. */
  public Uni<ImportView> map(Caller caller, UUID id, ImportColumns columns, String language) {
    caller.requireEditor();
    return previewed(caller, id)
        .chain(
            job -> {
              job.mapping = chosen(job.mapping, columns);
              job.queue(job.publish, true);
              return remembered
                  .keep(caller.company(), job.mapping)
                  .chain(() -> forgetFailedRows(id))
                  .map(done -> job.view(language));
            });
  }

  /** Takes in what was previewed. */
  public Uni<ImportView> run(Caller caller, UUID id, boolean publish, String language) {
    caller.requireEditor();
    return previewed(caller, id)
        .invoke(job -> job.queue(publish, false))
        .call(() -> forgetFailedRows(id))
        .call(job -> told(caller, "run-import", job))
        .map(job -> job.view(language));
  }

  /** The fields that the columns of a table can fill. */
  public List<ImportFieldView> fields(String language) {
    return target.fields().stream().map(field -> field.view(language)).toList();
  }

  /** The lines that failed, as a file of the same kind that tells why. */
  public Uni<SentFile> failedRows(Caller caller, UUID id, String language) {
    return own(caller, id)
        .chain(
            job ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createQuery(
                                    "from FailedRow where importId = ?1 order by line",
                                    FailedRow.class)
                                .setParameter(1, id)
                                .getResultList())
                    .map(
                        rows ->
                            new SentFile(
                                new FailedRows(json, language).file(job.format, job.mapping, rows),
                                job.format.ofFailedRows().mediaType(),
                                "failed-rows." + job.format.ofFailedRows().word())));
  }

  public Uni<ImportView> get(Caller caller, UUID id, String language) {
    return own(caller, id).map(job -> job.view(language));
  }

  private static Uni<ImportJob> own(Caller caller, UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(ImportJob.class, id))
        .map(
            job -> {
              if (job == null || !job.companyId.equals(caller.company())) {
                throw Problems.notFound();
              }
              return job;
            });
  }

  private static Uni<ImportJob> previewed(Caller caller, UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select 1 from import_content where id = ?1 for update", Integer.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull()
                    .chain(content -> own(caller, id).map(job -> ready(job, content))));
  }

  private static ImportJob ready(ImportJob job, @Nullable Integer content) {
    if (content == null || !job.isReadyToRun()) {
      throw Problems.ruleBroken(
          "import-is-a-finished-preview",
          new LocalizedText(
              "미리보기가 끝난 파일만 할 수 있어요. 파일을 다시 보내 주세요.",
              "Only a finished preview allows it; send the file again."));
    }
    return job;
  }

  private ColumnMapping chosen(ColumnMapping known, ImportColumns wanted) {
    ColumnMapping chosen =
        new ColumnMapping(
            wanted.columns().stream()
                .map(column -> new ColumnMapping.Column(column.heading(), named(column.field())))
                .toList());
    if (!chosen.headings().equals(known.headings())) {
      throw Problems.invalid(
          "columns", new LocalizedText("파일의 열과 달라요.", "These are not the columns of the file."));
    }
    Set<String> fields = new HashSet<>();
    for (ColumnMapping.Column column : chosen.columns()) {
      if (column.field() != null) {
        requireField(column.field(), fields.add(column.field()));
      }
    }
    return chosen;
  }

  private static @Nullable String named(@Nullable String field) {
    return field == null || field.isBlank() ? null : field.strip();
  }

  private void requireField(String field, boolean first) {
    boolean attribute =
        Headings.isAttribute(field)
            && target.fields().stream().anyMatch(known -> known.path().equals("attributes"));
    if (!attribute && target.fields().stream().noneMatch(known -> known.path().equals(field))) {
      throw Problems.invalid(
          "columns", new LocalizedText("없는 항목이에요: " + field, "There is no such field: " + field));
    }
    if (!attribute && !first) {
      throw Problems.invalid(
          "columns",
          new LocalizedText(
              "두 열이 같은 항목이에요: " + field, "Two columns fill the same field: " + field));
    }
  }

  /** A company keeps a few previews at a time. */
  private static Uni<Integer> forgetOlderPreviews(Mutiny.Session session, UUID company) {
    return session
        .createNativeQuery(
            "delete from import_content where id in (select job.id from import_job job"
                + " where job.company_id = ?1 and job.preview and job.finished_at is not null"
                + " order by job.id desc offset 4)")
        .setParameter(1, company)
        .executeUpdate();
  }

  private static Uni<Integer> forgetFailedRows(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("delete from import_failed_row where import_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate());
  }

  private Uni<?> told(Caller caller, String action, ImportJob job) {
    return audit.record(caller.actor(), action, "import", job.id, Map.of());
  }

  /** The company's imports, the newest first. */
  public Uni<Page<ImportView>> list(Caller caller, PageParams page, String language) {
    UUID before =
        page.cursor() == null ? new UUID(-1L, -1L) : UUID.fromString(cursors.decode(page.cursor()));
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from ImportJob where companyId = ?1 and id < ?2 order by id desc",
                        ImportJob.class)
                    .setParameter(1, caller.company())
                    .setParameter(2, before)
                    .setMaxResults(page.size() + 1)
                    .getResultList()
                    .chain(
                        found ->
                            session
                                .createQuery(
                                    "select count(*) from ImportJob where companyId = ?1",
                                    Long.class)
                                .setParameter(1, caller.company())
                                .getSingleResult()
                                .map(total -> page(found, total, page.size(), language))));
  }

  private Page<ImportView> page(List<ImportJob> found, long total, int size, String language) {
    boolean more = found.size() > size;
    List<ImportJob> shown = more ? found.subList(0, size) : found;
    String next = more ? cursors.encode(shown.getLast().id.toString()) : null;
    return new Page<>(shown.stream().map(job -> job.view(language)).toList(), total, next);
  }
}
