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
import org.panro.contracts.deals.ContractApi;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.portal.client.Contracts;
import org.panro.portal.form.Choices;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** Sets the file that both sides will sign and the milestones of its fulfilment. */
@Path(Language.SEGMENT + "/deals/{id}/contract/edit")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ContractForm {
  private final Dossiers dossiers;
  private final Contracts contracts;
  private final MilestoneFields fields;
  private final Submissions submissions;
  private final Visit visit;

  ContractForm(
      Dossiers dossiers,
      @RestClient Contracts contracts,
      MilestoneFields fields,
      Submissions submissions,
      Visit visit) {
    this.dossiers = dossiers;
    this.contracts = contracts;
    this.fields = fields;
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
