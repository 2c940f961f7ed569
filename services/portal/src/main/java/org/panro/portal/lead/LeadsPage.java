package org.panro.portal.lead;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Matches;
import org.panro.portal.client.Part;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.match.Ranked;
import org.panro.portal.match.Refusal;
import org.panro.portal.match.Replies;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** Requests that the seller's products fit, with reasons and gaps, and the seller's answer. */
@Path(Language.SEGMENT + "/desk/leads")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class LeadsPage {
  private static final int SHOWN = 20;

  private final Matches matches;
  private final Submissions submissions;
  private final Visit visit;

  LeadsPage(@RestClient Matches matches, Submissions submissions, Visit visit) {
    this.matches = matches;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> leads(
      @QueryParam("product") @Nullable UUID product,
      @QueryParam("cursor") @Nullable String cursor) {
    return page(product, cursor, Form.empty());
  }

  @POST
  @Path("/{id}/answer")
  public Uni<Response> answer(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return submissions.run(
        form,
        matches.answer(id, Replies.of(form)),
        this::onward,
        refused -> page(null, null, refused));
  }

  private Response onward(MatchView match) {
    return match.dealId() == null
        ? visit.seeOther("/desk/leads?product=" + match.product().id(), Notice.ANSWER_SENT)
        : visit.seeOther("/deals/" + match.dealId(), Notice.ANSWER_SENT);
  }

  private Uni<TemplateInstance> page(@Nullable UUID product, @Nullable String cursor, Form form) {
    return Part.of(matches.list(null, product, null, new PageParams(SHOWN, cursor)))
        .map(
            found ->
                new Leads(
                    found, Ranked.of(found), Replies.refusals(), product, cursor != null, form));
  }

  /**
   * Leads of one product or of all.
   *
   * @param later whether this is not the first page
   */
  record Leads(
      Part<Page<MatchView>> matches,
      Ranked ranked,
      List<Refusal> refusals,
      @Nullable UUID product,
      boolean later,
      Form form)
      implements TemplateInstance {}
}
