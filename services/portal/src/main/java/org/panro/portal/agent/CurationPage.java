package org.panro.portal.agent;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Matches;
import org.panro.portal.client.Part;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.match.Ranked;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** All matches of a request, for an agent to bring two sides together. */
@Path(Language.SEGMENT + "/desk/agent")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.AGENT)
class CurationPage {
  private static final int SIZE = 20;

  private final SourcingRequests requests;
  private final Matches matches;
  private final Submissions submissions;
  private final Visit visit;

  CurationPage(
      @RestClient SourcingRequests requests,
      @RestClient Matches matches,
      Submissions submissions,
      Visit visit) {
    this.requests = requests;
    this.matches = matches;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  @Path("/requests/{id}")
  public Uni<TemplateInstance> show(
      @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor) {
    return page(id, cursor, Form.empty());
  }

  /** The answer names the deal that is coming; its page waits for it. */
  @POST
  @Path("/requests/{id}/matches/{match}/introduce")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> introduce(
      @PathParam("id") UUID id,
      @PathParam("match") UUID match,
      MultivaluedMap<String, String> fields) {
    return submissions.run(
        submissions.read(fields),
        matches.introduce(match),
        coming -> visit.seeOther("/deals/" + coming.id() + "?opening=true", Notice.INTRODUCED),
        refused -> page(id, null, refused));
  }

  private Uni<TemplateInstance> page(UUID id, @Nullable String cursor, Form form) {
    return Uni.combine()
        .all()
        .unis(requests.get(id), Part.of(matches.list(id, null, null, new PageParams(SIZE, cursor))))
        .with((request, found) -> new Curation(request, found, Ranked.of(found), form));
  }

  /** A request and the matches found for it. */
  record Curation(
      SourcingRequestView request, Part<Page<MatchView>> found, Ranked ranked, Form form)
      implements TemplateInstance {}
}
