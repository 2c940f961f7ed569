package org.panro.shared.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  Imports(Audit audit, Clock clock, Cursors cursors) {
    this.audit = audit;
    this.clock = clock;
    this.cursors = cursors;
  }

  /** Keeps the file for the worker, in the running transaction. */
  public Uni<ImportView> accept(
      Caller caller,
      byte[] content,
      @Nullable String contentType,
      boolean publish,
      String language) {
    ImportFormat format = ImportFormat.of(contentType);
    if (content.length == 0) {
      throw Problems.invalid("", new LocalizedText("파일이 비어 있어요.", "The file is empty."));
    }
    ImportJob job =
        ImportJob.queued(
            Ids.next(), caller.actor(), caller.company(), format, publish, clock.instant());
    return Panache.getSession()
        .chain(
            session ->
                session
                    .persist(job)
                    .chain(session::flush)
                    .chain(() -> session.persist(ImportContent.of(job.id, content))))
        .chain(() -> audit.record(caller.actor(), "import", "import", job.id, Map.of()))
        .map(done -> job.view(language));
  }

  public Uni<ImportView> get(Caller caller, UUID id, String language) {
    return Panache.getSession()
        .chain(session -> session.find(ImportJob.class, id))
        .map(
            job -> {
              if (job == null || !job.companyId.equals(caller.company())) {
                throw Problems.notFound();
              }
              return job.view(language);
            });
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
