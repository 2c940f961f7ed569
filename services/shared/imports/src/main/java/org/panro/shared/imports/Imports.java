package org.panro.shared.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.imports.ImportColumns;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.Cursors;
import org.panro.shared.problem.Problems;
import org.panro.shared.problem.ReaderLanguage;

/** Takes files and tells how far they are, each company its own. */
@ApplicationScoped
public class Imports {
  private static final int ROWS_AT_ONCE = 500;

  private final Audit audit;
  private final Clock clock;
  private final Cursors cursors;
  private final ImportTarget target;
  private final RememberedHeadings remembered;
  private final ObjectMapper json;
  private final CurrentCaller caller;
  private final ReaderLanguage language;

  Imports(
      Audit audit,
      Clock clock,
      Cursors cursors,
      ImportTarget target,
      RememberedHeadings remembered,
      ObjectMapper json,
      CurrentCaller caller,
      ReaderLanguage language) {
    this.audit = audit;
    this.clock = clock;
    this.cursors = cursors;
    this.target = target;
    this.remembered = remembered;
    this.json = json;
    this.caller = caller;
    this.language = language;
  }

  /**
   * Keeps the file for the worker, in the running transaction.
   *
   * @param publish whether complete things are published at once
   * @param preview whether nothing is written yet
   */
  public Uni<ImportView> accept(SentFile file, boolean publish, boolean preview) {
    Caller sender = editor();
    byte[] content = file.content();
    if (content.length == 0) {
      throw Problems.invalid("", new LocalizedText("파일이 비어 있어요.", "The file is empty."));
    }
    ImportFormat format = ImportFormat.of(file.contentType(), content);
    ImportJob job =
        ImportJob.queued(
            Ids.next(),
            sender.actor(),
            sender.company(),
            format,
            new ImportJob.Wish(publish, preview, file.name()),
            clock.instant());
    return Panache.getSession()
        .chain(
            session ->
                forgetOlderPreviews(session, sender.company())
                    .chain(() -> session.persist(job))
                    .chain(session::flush)
                    .chain(() -> session.persist(ImportContent.of(job.id, content))))
        .chain(() -> told("import", job))
        .map(done -> view(job));
  }

  /** Chooses what the columns of a previewed table fill, and previews it again. */
  public Uni<ImportView> map(UUID id, ImportColumns columns) {
    Caller sender = editor();
    return previewed(id)
        .chain(
            job -> {
              job.mapping = chosen(job.mapping, columns);
              job.queue(job.publish, true);
              return remembered
                  .keep(sender.company(), job.mapping)
                  .chain(() -> forgetFailedRows(id))
                  .map(done -> view(job));
            });
  }

  /** Takes in what was previewed. */
  public Uni<ImportView> run(UUID id, boolean publish) {
    editor();
    return previewed(id)
        .invoke(job -> job.queue(publish, false))
        .call(() -> forgetFailedRows(id))
        .call(job -> told("run-import", job))
        .map(this::view);
  }

  /** The fields that the columns of a table can fill. */
  public List<ImportFieldView> fields() {
    return target.fields().stream().map(field -> field.view(language.get())).toList();
  }

  /** The lines that failed, as a file of the same kind that tells why. */
  public Uni<RestResponse<InputStream>> failedRows(UUID id) {
    return own(id)
        .chain(
            job -> {
              PassingFile file = new PassingFile();
              FailedRows rows = new FailedRows(file.output(), job, json, language.get());
              return write(rows, id, new UUID(0, 0))
                  .invoke(rows::close)
                  .map(done -> download(file, job.format.ofFailedRows()))
                  .onFailure()
                  .invoke(file::discard);
            });
  }

  private static Uni<Void> write(FailedRows file, UUID id, UUID after) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from FailedRow where importId = ?1 and id > ?2 order by id",
                        FailedRow.class)
                    .setParameter(1, id)
                    .setParameter(2, after)
                    .setMaxResults(ROWS_AT_ONCE)
                    .getResultList()
                    .invoke(file::write)
                    .invoke(session::clear))
        .chain(
            rows ->
                rows.size() < ROWS_AT_ONCE
                    ? Uni.createFrom().voidItem()
                    : write(file, id, rows.getLast().id));
  }

  private static RestResponse<InputStream> download(PassingFile file, ImportFormat format) {
    return RestResponse.ResponseBuilder.ok(file.input())
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"failed-rows." + format.word() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  public Uni<ImportView> get(UUID id) {
    return own(id).map(this::view);
  }

  private Caller editor() {
    Caller member = caller.get();
    member.requireEditor();
    return member;
  }

  private ImportView view(ImportJob job) {
    return job.view(language.get());
  }

  private Uni<ImportJob> own(UUID id) {
    UUID company = caller.get().company();
    return Panache.getSession()
        .chain(session -> session.find(ImportJob.class, id))
        .map(
            job -> {
              if (job == null || !job.companyId.equals(company)) {
                throw Problems.notFound();
              }
              return job;
            });
  }

  private Uni<ImportJob> previewed(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select 1 from import_content where id = ?1 for update", Integer.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull()
                    .chain(content -> own(id).map(job -> ready(job, content))));
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

  private Uni<?> told(String action, ImportJob job) {
    return audit.record(caller.get().actor(), action, "import", job.id, Map.of());
  }

  /** The company's imports, the newest first. */
  public Uni<Page<ImportView>> list(PageParams page) {
    UUID company = caller.get().company();
    UUID before =
        page.cursor() == null ? new UUID(-1L, -1L) : UUID.fromString(cursors.decode(page.cursor()));
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from ImportJob where companyId = ?1 and id < ?2 order by id desc",
                        ImportJob.class)
                    .setParameter(1, company)
                    .setParameter(2, before)
                    .setMaxResults(page.size() + 1)
                    .getResultList()
                    .chain(
                        found ->
                            session
                                .createQuery(
                                    "select count(*) from ImportJob where companyId = ?1",
                                    Long.class)
                                .setParameter(1, company)
                                .getSingleResult()
                                .map(total -> page(found, total, page.size()))));
  }

  private Page<ImportView> page(List<ImportJob> found, long total, int size) {
    boolean more = found.size() > size;
    List<ImportJob> shown = more ? found.subList(0, size) : found;
    String next = more ? cursors.encode(shown.getLast().id.toString()) : null;
    return new Page<>(shown.stream().map(this::view).toList(), total, next);
  }
}
