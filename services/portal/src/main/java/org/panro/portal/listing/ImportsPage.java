package org.panro.portal.listing;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.imports.ImportState;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductImports;
import org.panro.portal.client.ProductUploads;
import org.panro.portal.client.Sent;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** Files of products: sent, followed while they are worked off, their problems shown by line. */
@Path(Language.SEGMENT + "/desk/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class ImportsPage {
  private static final PageParams LATEST = new PageParams(10, null);

  private final ProductImports imports;
  private final ProductUploads uploads;
  private final Sent sent;
  private final Visit visit;

  ImportsPage(
      @RestClient ProductImports imports,
      @RestClient ProductUploads uploads,
      Sent sent,
      Visit visit) {
    this.imports = imports;
    this.uploads = uploads;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> choose() {
    return page(Form.empty().with("publish", "true"));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Uni<Response> send(
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("publish") @Nullable String publish,
      @RestForm(Form.KEY) @Nullable String key) {
    Form form = Form.empty().with("publish", publish);
    FormWords words = visit.words(FormWords.class);
    if (file == null || file.size() == 0) {
      form.refuse("file", words.needed());
      return page(form).chain(visit::refused);
    }
    sent.by(key, null);
    return uploads
        .upload(
            publish != null, UploadedFile.mediaType(file.fileName()), file.uploadedFile().toFile())
        .map(taken -> visit.seeOther("/desk/imports/" + taken.id()))
        .onFailure(Form::isRefusal)
        .recoverWithUni(failure -> page(form.refuse(failure, words)).chain(visit::refused));
  }

  @GET
  @Path("/{id}")
  public Uni<TemplateInstance> follow(@PathParam("id") UUID id) {
    return imports.get(id).map(Import::of);
  }

  private Uni<TemplateInstance> page(Form form) {
    return Part.of(imports.list(LATEST)).map(latest -> new Imports(form, latest));
  }

  /** The form for a file and the files sent last. */
  record Imports(Form form, Part<Page<ImportView>> latest) implements TemplateInstance {}

  /**
   * One file's progress.
   *
   * @param running whether the page asks again by itself
   * @param done lines worked off so far
   */
  record Import(ImportView job, boolean running, int done) implements TemplateInstance {
    static TemplateInstance of(ImportView job) {
      return new Import(
          job,
          job.state() == ImportState.QUEUED || job.state() == ImportState.RUNNING,
          job.created() + job.updated() + job.unchanged() + job.failed());
    }
  }
}
