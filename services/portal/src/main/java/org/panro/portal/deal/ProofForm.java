package org.panro.portal.deal;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
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
import org.panro.contracts.deals.ContractApi.Proof;
import org.panro.contracts.deals.DocumentView;
import org.panro.portal.client.Contracts;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.ContractWords;

/** Meets a milestone with a file that comes along or with a document that the deal has already. */
@Path(Language.SEGMENT + "/deals/{id}/contract/milestones")
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ProofForm {
  private final Dossiers dossiers;
  private final Contracts contracts;
  private final Uploads uploads;
  private final Submissions submissions;
  private final Visit visit;

  ProofForm(
      Dossiers dossiers,
      @RestClient Contracts contracts,
      Uploads uploads,
      Submissions submissions,
      Visit visit) {
    this.dossiers = dossiers;
    this.contracts = contracts;
    this.uploads = uploads;
    this.submissions = submissions;
    this.visit = visit;
  }

  @POST
  @Path("/{milestone}")
  public Uni<Response> meet(
      @PathParam("id") UUID id,
      @PathParam("milestone") UUID milestone,
      @RestForm @Nullable String key,
      @RestForm @Nullable String kind,
      @RestForm @Nullable String documentId,
      @RestForm @Nullable FileUpload file) {
    Form form = submissions.read(key).with("kind", kind).with("documentId", documentId);
    FileUpload chosen = Uploads.chosen(file);
    if (chosen == null && !form.has("documentId")) {
      form.refuse("proof-" + milestone, visit.words(ContractWords.class).proofMissing());
      return page(id, form).chain(visit::refused);
    }
    Uni<UUID> proof =
        chosen == null
            ? Uni.createFrom().item(UUID.fromString(form.value("documentId")))
            : uploads.add(id, form.value("kind"), chosen).map(DocumentView::id);
    return submissions.run(
        form,
        proof.chain(document -> contracts.meet(id, milestone, new Proof(document))),
        met -> visit.seeOther("/deals/" + id + "/contract", Notice.MILESTONE_MET),
        refused -> page(id, refused));
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return dossiers.of(id).map(dossier -> new ContractPage.Contract(dossier, form));
  }
}
