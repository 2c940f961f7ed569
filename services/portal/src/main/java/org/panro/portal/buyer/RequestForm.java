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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.form.Choices;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.search.Wish;

/** Writes a sourcing request, new or kept already; items come and go without scripts. */
@Path(Language.SEGMENT + "/desk/requests")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.BUYER)
class RequestForm {
  private static final String LIST = "/desk/requests";

  private final SourcingRequests requests;
  private final RequestFields fields;
  private final CategoryNames categories;
  private final Submissions submissions;
  private final Visit visit;

  RequestForm(
      @RestClient SourcingRequests requests,
      RequestFields fields,
      CategoryNames categories,
      Submissions submissions,
      Visit visit) {
    this.requests = requests;
    this.fields = fields;
    this.categories = categories;
    this.submissions = submissions;
    this.visit = visit;
  }

  /** A search that found nothing may stand in the address; its words and filters are filled in. */
  @GET
  @Path("/new")
  public Uni<TemplateInstance> begin(@Context UriInfo address) {
    Wish wish = Wish.of(address.getQueryParameters());
    return categories
        .tree()
        .chain(
            tree ->
                page(null, SearchedFor.fill(RequestFields.blank(), wish, tree, visit.language())));
  }

  @GET
  @Path("/{id}/edit")
  public Uni<TemplateInstance> edit(@PathParam("id") UUID id) {
    return requests.get(id).chain(request -> page(id, fields.filledFrom(request)));
  }

  @POST
  @Path("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> create(MultivaluedMap<String, String> typed) {
    return save(null, submissions.read(typed), requests::create);
  }

  @POST
  @Path("/{id}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> update(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    return save(id, submissions.read(typed), need -> requests.update(id, need));
  }

  private Uni<Response> save(
      @Nullable UUID id, Form form, Function<SourcingNeed, Uni<SourcingRequestView>> command) {
    if (Rows.change(form, RequestFields.ITEM)) {
      return page(id, form).chain(Submissions::page);
    }
    SourcingNeed need = fields.read(form);
    if (need == null) {
      return page(id, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        command.apply(need),
        saved -> visit.seeOther(LIST + "/" + saved.id(), Notice.REQUEST_SAVED),
        refused -> page(id, refused));
  }

  private Uni<TemplateInstance> page(@Nullable UUID id, Form form) {
    return categories
        .tree()
        .map(
            tree ->
                new Written(
                    id,
                    form,
                    Rows.of(form, RequestFields.ITEM),
                    tree,
                    new Choices(visit.language()),
                    id == null ? LIST + "/new" : LIST + "/" + id + "/edit",
                    id == null ? LIST : LIST + "/" + id));
  }

  /**
   * The form.
   *
   * @param id absent while the request is new
   * @param rows how many items it shows
   * @param address of the form, without the language
   * @param back where the reader goes who does not want to save
   */
  record Written(
      @Nullable UUID id,
      Form form,
      int rows,
      CategoryTree categories,
      Choices choices,
      String address,
      String back)
      implements TemplateInstance {}
}
