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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.portal.client.Quotations;
import org.panro.portal.form.Choices;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** The seller's quotation or the buyer's counter-offer; lines come and go without scripts. */
@Path(Language.SEGMENT + "/deals/{id}/quotations/new")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class QuotationForm {
  private final Dossiers dossiers;
  private final Quotations quotations;
  private final OfferFields fields;
  private final Submissions submissions;
  private final Visit visit;

  QuotationForm(
      Dossiers dossiers,
      @RestClient Quotations quotations,
      OfferFields fields,
      Submissions submissions,
      Visit visit) {
    this.dossiers = dossiers;
    this.quotations = quotations;
    this.fields = fields;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id) {
    return dossiers.of(id).map(dossier -> offer(dossier, fields.filledFrom(dossier)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> send(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    Form form = submissions.read(typed);
    if (Rows.change(form, OfferFields.LINE)) {
      return again(id, form).chain(Submissions::page);
    }
    QuotationFacts facts = fields.read(form);
    if (facts == null) {
      return again(id, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        quotations.send(id, facts),
        sent -> visit.seeOther("/deals/" + id, Notice.QUOTATION_SENT),
        refused -> again(id, refused));
  }

  private Uni<TemplateInstance> again(UUID id, Form form) {
    return dossiers.of(id).map(dossier -> offer(dossier, form));
  }

  private Offer offer(Dossier dossier, Form form) {
    return new Offer(dossier, form, Rows.of(form, OfferFields.LINE), new Choices(visit.language()));
  }

  /** The form and the deal it belongs to. */
  record Offer(Dossier dossier, Form form, int rows, Choices choices) implements TemplateInstance {}
}
