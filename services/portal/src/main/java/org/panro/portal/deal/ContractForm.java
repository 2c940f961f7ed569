package org.panro.portal.deal;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.ContractApi;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.portal.client.Contracts;
import org.panro.portal.form.Choices;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.DealWords;

/** Sets the file that both sides will sign and the milestones of its fulfilment. */
@Path(Language.SEGMENT + "/deals/{id}/contract/edit")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ContractForm {
  private final Dossiers dossiers;
  private final Contracts contracts;
  private final MilestoneFields fields;
  private final Uploads uploads;
  private final Submissions submissions;
  private final Visit visit;

  ContractForm(
      Dossiers dossiers,
      @RestClient Contracts contracts,
      MilestoneFields fields,
      Uploads uploads,
      Submissions submissions,
      Visit visit) {
    this.dossiers = dossiers;
    this.contracts = contracts;
    this.fields = fields;
    this.uploads = uploads;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id) {
    return dossiers.of(id).map(dossier -> draft(dossier, fields.filledFrom(dossier)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> draw(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    Form form = submissions.read(typed);
    if (Rows.change(form, MilestoneFields.ROW)) {
      return again(id, form).chain(Submissions::page);
    }
    ContractApi.Draft draft = fields.read(form);
    if (draft == null) {
      return again(id, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        contracts.draw(id, draft),
        drawn -> visit.seeOther("/deals/" + id + "/contract", Notice.CONTRACT_DRAWN),
        refused -> again(id, refused));
  }

  /** Adds a file to sign and leads back, where it can be chosen. */
  @POST
  @Path("/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Uni<Response> add(
      @PathParam("id") UUID id,
      @RestForm @Nullable String key,
      @RestForm @Nullable FileUpload file) {
    submissions.read(key);
    return dossiers
        .of(id)
        .chain(dossier -> add(dossier, fields.filledFrom(dossier), Uploads.chosen(file)));
  }

  private Uni<Response> add(Dossier dossier, Form form, @Nullable FileUpload file) {
    if (file == null) {
      form.refuse("file", visit.words(DealWords.class).noFile());
      return visit.refused(draft(dossier, form));
    }
    UUID deal = dossier.deal().id();
    return submissions.run(
        form,
        uploads.add(deal, DocumentKind.CONTRACT.word(), file),
        added -> visit.seeOther("/deals/" + deal + "/contract/edit", Notice.DOCUMENT_ADDED),
        refused -> Uni.createFrom().item(draft(dossier, refused)));
  }

  private Uni<TemplateInstance> again(UUID id, Form form) {
    return dossiers.of(id).map(dossier -> draft(dossier, form));
  }

  private Draft draft(Dossier dossier, Form form) {
    return new Draft(
        dossier,
        form,
        Rows.of(form, MilestoneFields.ROW),
        new Choices(visit.language()),
        List.of(MilestoneKind.values()));
  }

  /** The form and the deal it belongs to. */
  record Draft(Dossier dossier, Form form, int rows, Choices choices, List<MilestoneKind> kinds)
      implements TemplateInstance {}
}
