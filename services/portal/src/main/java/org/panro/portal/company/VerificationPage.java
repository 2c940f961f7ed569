package org.panro.portal.company;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationApi.Submission;
import org.panro.contracts.accounts.VerificationApi.VerificationView;
import org.panro.contracts.accounts.VerificationDocument;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Sent;
import org.panro.portal.client.VerificationDocuments;
import org.panro.portal.client.VerificationUploads;
import org.panro.portal.client.Verifications;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** A company proves who it is: documents first, then the application with all of them. */
@Path(Language.SEGMENT + "/desk/company/verification")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class VerificationPage {
  private static final PageParams LATEST = new PageParams(20, null);

  private final Verifications verifications;
  private final VerificationDocuments documents;
  private final VerificationUploads uploads;
  private final Sent sent;
  private final Visit visit;

  VerificationPage(
      @RestClient Verifications verifications,
      @RestClient VerificationDocuments documents,
      @RestClient VerificationUploads uploads,
      Sent sent,
      Visit visit) {
    this.verifications = verifications;
    this.documents = documents;
    this.uploads = uploads;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> look() {
    return page(Form.empty());
  }

  @POST
  @Path("/documents")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Uni<Response> add(
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("kind") String kind,
      @RestForm(Form.KEY) @Nullable String key) {
    Form form = Form.empty().with("kind", kind);
    FormWords words = visit.words(FormWords.class);
    if (file == null || file.size() == 0) {
      form.refuse("file", words.needed());
      return page(form).chain(visit::refused);
    }
    sent.by(key, null);
    return uploads
        .add(kind, file.fileName(), file.contentType(), file.uploadedFile().toFile())
        .map(added -> visit.seeOther("/desk/company/verification"))
        .onFailure(Form::isRefusal)
        .recoverWithUni(failure -> page(form.refuse(failure, words)).chain(visit::refused));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> apply(MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    FormWords words = visit.words(FormWords.class);
    List<UUID> chosen = form.values("document").stream().map(UUID::fromString).toList();
    if (!form.has("registrationNumber")) {
      form.refuse("registrationNumber", words.needed());
    }
    if (chosen.isEmpty()) {
      form.refuse("document", words.needed());
    }
    if (form.isRefused()) {
      return page(form).chain(visit::refused);
    }
    sent.by(form.value(Form.KEY), null);
    return verifications
        .submit(new Submission(form.value("registrationNumber"), chosen, form.text("note")))
        .map(done -> visit.seeOther("/desk/company/verification", Notice.DOCUMENTS_SENT))
        .onFailure(Form::isRefusal)
        .recoverWithUni(failure -> page(form.refuse(failure, words)).chain(visit::refused));
  }

  private Uni<TemplateInstance> page(Form form) {
    return Uni.combine()
        .all()
        .unis(verifications.list(null, own(), LATEST), documents.list(LATEST))
        .with(
            (sentBefore, uploaded) ->
                new Verify(
                    sentBefore, uploaded, List.of(VerificationDocument.Kind.values()), form));
  }

  private UUID own() {
    return Objects.requireNonNull(visit.here().member(), "the page is for members").companyId();
  }

  /** Documents, applications and what was decided on them. */
  record Verify(
      Page<VerificationView> applications,
      Page<VerificationDocument> documents,
      List<VerificationDocument.Kind> kinds,
      Form form)
      implements TemplateInstance {}
}
