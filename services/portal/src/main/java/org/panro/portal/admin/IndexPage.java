package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductIndexApi.Analysis;
import org.panro.contracts.catalog.ProductIndexApi.Rebuild;
import org.panro.contracts.catalog.ProductIndexApi.TryOut;
import org.panro.contracts.catalog.ProductIndexApi.Words;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductIndexes;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.IndexWords;

/** The index of products: its dictionary, and its rebuilds as they go on. */
@Path(Language.SEGMENT + "/desk/index")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Member.ADMIN)
class IndexPage {
  private static final String HERE = "/desk/index";

  private final ProductIndexes indexes;
  private final Submissions submissions;
  private final Visit visit;

  IndexPage(@RestClient ProductIndexes indexes, Submissions submissions, Visit visit) {
    this.indexes = indexes;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show() {
    return kept().chain(form -> page(form, null));
  }

  @POST
  @Path("/dictionary")
  public Uni<Response> save(MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    Words words = new Words(lines(form));
    if (form.isChosen("act", "try")) {
      return tryOut(form, words);
    }
    return submissions.run(
        form,
        indexes.replace(words),
        saved -> visit.seeOther(HERE, Notice.DICTIONARY_SAVED),
        refused -> page(refused, null));
  }

  /** Nothing is kept, so the form comes back with what the words would do. */
  private Uni<Response> tryOut(Form form, Words words) {
    if (!form.has("text")) {
      form.refuse("text", visit.words(IndexWords.class).textMissing());
      return page(form, null).chain(visit::refused);
    }
    return indexes
        .tryOut(new TryOut(words, form.value("text")))
        .chain(parts -> page(form, parts).chain(Submissions::page))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                page(form.refuse(failure, visit.words(FormWords.class)), null)
                    .chain(visit::refused));
  }

  @POST
  @Path("/rebuilds")
  public Uni<Response> rebuild(MultivaluedMap<String, String> fields) {
    submissions.read(fields);
    return run(indexes.rebuild(), Notice.REBUILD_BEGUN);
  }

  @POST
  @Path("/rebuilds/{id}/cancel")
  public Uni<Response> cancel(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    submissions.read(fields);
    return run(indexes.cancel(id), Notice.REBUILD_CANCELLED);
  }

  @POST
  @Path("/rebuilds/{id}/revert")
  public Uni<Response> revert(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    submissions.read(fields);
    return run(indexes.revert(id), Notice.REBUILD_REVERTED);
  }

  /** A refusal shows the dictionary as it is kept, with what forbids the step. */
  private Uni<Response> run(Uni<Rebuild> command, Notice done) {
    return command
        .map(rebuild -> visit.seeOther(HERE, done))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                kept()
                    .chain(form -> page(form.refuse(failure, visit.words(FormWords.class)), null))
                    .chain(visit::refused));
  }

  private Uni<Form> kept() {
    return indexes
        .dictionary()
        .map(
            kept ->
                Form.empty()
                    .with(Form.VERSION, kept.version())
                    .with("lines", String.join("\n", kept.lines())));
  }

  private static List<String> lines(Form form) {
    return form.value("lines").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Uni<TemplateInstance> page(Form form, @Nullable Analysis parts) {
    return Part.of(indexes.rebuilds())
        .map(
            rebuilds -> {
              boolean running =
                  rebuilds
                      .answer()
                      .map(Page::items)
                      .map(all -> all.stream().anyMatch(one -> one.finishedAt() == null))
                      .orElse(false);
              return new Index(form, parts, rebuilds, running);
            });
  }

  /**
   * The dictionary's form and the rebuilds.
   *
   * @param parts what words that were tried out would do
   */
  record Index(Form form, @Nullable Analysis parts, Part<Page<Rebuild>> rebuilds, boolean running)
      implements TemplateInstance {}
}
