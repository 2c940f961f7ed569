package org.panro.portal.buyer;

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
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Matches;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.match.Replies;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** One of the buyer's requests: what it asks for, its life, and the matches it finds. */
@Path(Language.SEGMENT + "/desk/requests")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.BUYER)
class OwnRequestPage {
  private final SourcingRequests requests;
  private final Matches matches;
  private final RequestMatches found;
  private final CategoryNames categories;
  private final Submissions submissions;
  private final Visit visit;

  OwnRequestPage(
      @RestClient SourcingRequests requests,
      @RestClient Matches matches,
      RequestMatches found,
      CategoryNames categories,
      Submissions submissions,
      Visit visit) {
    this.requests = requests;
    this.matches = matches;
    this.found = found;
    this.categories = categories;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  @Path("/{id}")
  public Uni<TemplateInstance> show(
      @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor) {
    return page(id, cursor, Form.empty());
  }

  /** The matches alone, asked for again and again until the first ones are there. */
  @GET
  @Path("/{id}/matches")
  public Uni<TemplateInstance> matches(@PathParam("id") UUID id) {
    return requests
        .get(id)
        .chain(request -> found.of(request, null))
        .map(matching -> new MatchList(matching, Form.empty()));
  }

  @POST
  @Path("/{id}/publish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> publish(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    return run(id, submissions.read(fields), requests.publish(id), Notice.REQUEST_PUBLISHED);
  }

  @POST
  @Path("/{id}/close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> close(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    return run(id, submissions.read(fields), requests.close(id), Notice.REQUEST_CLOSED);
  }

  @POST
  @Path("/{id}/matches/{match}/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> answer(
      @PathParam("id") UUID id,
      @PathParam("match") UUID match,
      MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return run(id, form, matches.answer(match, Replies.of(form)), Notice.ANSWER_SENT);
  }

  private <T> Uni<Response> run(UUID id, Form form, Uni<T> command, Notice done) {
    return submissions.run(
        form,
        command,
        answer -> visit.seeOther("/desk/requests/" + id, done),
        refused -> page(id, null, refused));
  }

  private Uni<TemplateInstance> page(UUID id, @Nullable String cursor, Form form) {
    return requests
        .get(id)
        .chain(
            request ->
                Uni.combine()
                    .all()
                    .unis(found.of(request, cursor), categories.tree())
                    .with((matching, tree) -> new OwnRequest(request, matching, tree, form)));
  }

  /** The page of a request. */
  record OwnRequest(
      SourcingRequestView request, Matching matching, CategoryTree categories, Form form)
      implements TemplateInstance {}

  /** The part of it that holds the matches. */
  record MatchList(Matching matching, Form form) implements TemplateInstance {}
}
