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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DealsApi;
import org.panro.contracts.deals.LostReason;
import org.panro.portal.client.Deals;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.DealWords;

/** Moves a deal where no act of a side does it, or gives it up with a reason. */
@Path(Language.SEGMENT + "/deals/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MovePage {
  private final Dossiers dossiers;
  private final Deals deals;
  private final Submissions submissions;
  private final Visit visit;

  MovePage(Dossiers dossiers, @RestClient Deals deals, Submissions submissions, Visit visit) {
    this.dossiers = dossiers;
    this.deals = deals;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  @Path("/move/{to}")
  public Uni<TemplateInstance> show(@PathParam("id") UUID id, @PathParam("to") String to) {
    return page(id, state(to), Form.empty());
  }

  @POST
  @Path("/move/{to}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> move(
      @PathParam("id") UUID id,
      @PathParam("to") String word,
      MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    DealState to = state(word);
    DealsApi.Evidence evidence = Evidences.of(form.value("evidence"));
    if (evidence == null) {
      form.refuse("evidence", visit.words(DealWords.class).evidenceMissing());
      return page(id, to, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        deals.move(id, new DealsApi.Transition(to, List.of(evidence), form.text("note"))),
        moved -> visit.seeOther("/deals/" + id, Notice.DEAL_MOVED),
        refused -> page(id, to, refused));
  }

  /** An agent takes the deal. */
  @POST
  @Path("/agent")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> take(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    return submissions.run(
        submissions.read(fields),
        deals.assign(id, new DealsApi.Assignment(null)),
        taken -> visit.seeOther("/deals/" + id, Notice.DEAL_TAKEN),
        refused -> dossiers.of(id).map(dossier -> DealPage.of(dossier, refused)));
  }

  private Uni<TemplateInstance> page(UUID id, DealState to, Form form) {
    return dossiers
        .of(id)
        .map(
            dossier ->
                new Move(
                    dossier,
                    to,
                    form,
                    to == DealState.LOST,
                    List.of(LostReason.values()),
                    Evidences.atHand(dossier, to)));
  }

  private static DealState state(String word) {
    return Arrays.stream(DealState.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** The state to come and what may prove it; a loss needs a reason instead. */
  record Move(
      Dossier dossier,
      DealState to,
      Form form,
      boolean loss,
      List<LostReason> reasons,
      List<Evidences.Piece> pieces)
      implements TemplateInstance {}
}
