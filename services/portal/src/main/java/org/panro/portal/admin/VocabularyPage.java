package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.VocabularyApi.Learning;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;
import org.panro.portal.client.Vocabulary;
import org.panro.portal.client.VocabularyUploads;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.VocabularyWords;

/** The lists of terms, and files that become one. */
@Path(Language.SEGMENT + "/desk/vocabulary")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.ADMIN)
class VocabularyPage {
  private static final String NAME = "[A-Za-z0-9._-]{1,100}";

  private final Vocabulary vocabulary;
  private final VocabularyUploads uploads;
  private final Submissions submissions;
  private final Visit visit;

  VocabularyPage(
      @RestClient Vocabulary vocabulary,
      @RestClient VocabularyUploads uploads,
      Submissions submissions,
      Visit visit) {
    this.vocabulary = vocabulary;
    this.uploads = uploads;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> lists() {
    return page(Form.empty());
  }

  /** A file with a line that is no pair changes nothing; what is wrong is told by line. */
  @POST
  @Path("/imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Uni<Response> upload(
      @RestForm("list") @Nullable String list,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm(Form.KEY) @Nullable String key) {
    String name = list == null ? "" : list.strip();
    Form form = submissions.read(key).with("list", name);
    if (!name.matches(NAME)) {
      form.refuse("list", visit.words(VocabularyWords.class).nameHelp());
    }
    if (file == null || file.size() == 0) {
      form.refuse("file", visit.words(FormWords.class).needed());
    }
    return file == null || form.isRefused()
        ? page(form).chain(visit::refused)
        : submissions.run(
            form,
            uploads.replace(name, file.uploadedFile().toFile()),
            taken ->
                visit.seeOther(
                    "/desk/vocabulary/lists/%s?repeated=%d"
                        .formatted(taken.list(), taken.repeated()),
                    Notice.VOCABULARY_SAVED),
            this::page);
  }

  private Uni<TemplateInstance> page(Form form) {
    return Uni.combine()
        .all()
        .unis(Part.of(vocabulary.lists()), Part.of(vocabulary.learning()))
        .with((found, learning) -> new Lists(form, found, isLearning(learning)));
  }

  private static boolean isLearning(Part<Learning> learning) {
    return learning.answer().filter(known -> !known.done()).isPresent();
  }

  /**
   * The lists and the form for a file.
   *
   * @param learning whether words are being learnt from them
   */
  record Lists(Form form, Part<Page<VocabularyList>> found, boolean learning)
      implements TemplateInstance {}
}
