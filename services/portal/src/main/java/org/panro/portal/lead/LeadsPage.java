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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.matching.MatchesApi.Reply;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Matches;
import org.panro.portal.client.Part;
import org.panro.portal.client.Sent;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** Requests that the seller's products fit, with reasons and gaps, and the seller's answer. */
@Path(Language.SEGMENT + "/desk/leads")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class LeadsPage {
  private static final int SHOWN = 20;

  private final Matches matches;
  private final Sent sent;
  private final Visit visit;

  LeadsPage(@RestClient Matches matches, Sent sent, Visit visit) {
    this.matches = matches;
    this.sent = sent;
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
    Form form = Form.of(fields);
    sent.by(form.value(Form.KEY), form.value(Form.VERSION));
    return matches
        .answer(id, new Reply(form.value("interested").equals("yes"), reason(form)))
        .map(match -> onward(match))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                page(null, null, form.refuse(failure, visit.words(FormWords.class)))
                    .chain(visit::refused));
  }

  /** The chosen reason, and what was written beside it. */
  private static @Nullable String reason(Form form) {
    String chosen = form.value("reason");
    String written = form.value("words");
    String both =
        chosen.isEmpty() || written.isEmpty() ? chosen + written : chosen + ": " + written;
    return both.isEmpty() ? null : both;
  }

  private Response onward(MatchView match) {
    return match.dealId() == null
        ? visit.seeOther("/desk/leads?product=" + match.product().id(), Notice.ANSWER_SENT)
        : visit.seeOther("/deals/" + match.dealId(), Notice.ANSWER_SENT);
  }

  private Uni<TemplateInstance> page(@Nullable UUID product, @Nullable String cursor, Form form) {
    return Part.of(matches.list(null, product, null, new PageParams(SHOWN, cursor)))
        .map(found -> new Leads(found, product, cursor != null, form));
  }

  /** Leads of one product or of all. */
  record Leads(Part<Page<MatchView>> matches, @Nullable UUID product, boolean later, Form form)
      implements TemplateInstance {}
}
