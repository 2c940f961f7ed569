package org.panro.portal.deal;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.deals.QuotationView;
import org.panro.portal.client.Quotations;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** One quotation with all it states; its acceptance repeats the sums before it counts. */
@Path(Language.SEGMENT + "/deals/{id}/quotations/{number:\\d+}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class QuotationPage {
  private final Dossiers dossiers;
  private final Quotations quotations;
  private final Submissions submissions;
  private final Visit visit;

  QuotationPage(
      Dossiers dossiers, @RestClient Quotations quotations, Submissions submissions, Visit visit) {
    this.dossiers = dossiers;
    this.quotations = quotations;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id, @PathParam("number") int number) {
    return page(id, number, Form.empty());
  }

  @POST
  @Path("/accept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> accept(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      MultivaluedMap<String, String> fields) {
    return submissions.run(
        submissions.read(fields),
        quotations.accept(id, number),
        accepted -> visit.seeOther("/deals/" + id, Notice.QUOTATION_ACCEPTED),
        refused -> page(id, number, refused));
  }

  private Uni<TemplateInstance> page(UUID id, int number, Form form) {
    return dossiers
        .of(id)
        .map(
            dossier ->
                new Quotation(
                    dossier,
                    dossier.allQuotations().stream()
                        .filter(quotation -> quotation.version() == number)
                        .findFirst()
                        .orElseThrow(NotFoundException::new),
                    form));
  }

  /** A quotation and the deal it belongs to. */
  record Quotation(Dossier dossier, QuotationView quotation, Form form)
      implements TemplateInstance {}
}
