package org.panro.portal.saved;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.catalog.SavedSearch;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Part;
import org.panro.portal.client.SavedSearches;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.search.Wish;

/** Saves the search of a results page, and keeps those saved. */
@Path(Language.SEGMENT + "/saved-searches")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SavedSearchesPage {
  private static final String HERE = "/saved-searches";
  private static final int ALL = 100;

  private final SavedSearches searches;
  private final CategoryNames categories;
  private final Submissions submissions;
  private final Visit visit;

  SavedSearchesPage(
      @RestClient SavedSearches searches,
      CategoryNames categories,
      Submissions submissions,
      Visit visit) {
    this.searches = searches;
    this.categories = categories;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> list() {
    return list(Form.empty());
  }

  /** The search itself stands in the address of the form, as on the results page. */
  @GET
  @Path("/new")
  public Uni<TemplateInstance> begin(@Context UriInfo address) {
    Wish wish = Wish.of(address.getQueryParameters());
    Form form = Form.empty().with("name", wish.value("q"));
    return saving(wish, form.with("alert", AlertPace.AT_ONCE.word()));
  }

  @POST
  @Path("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@Context UriInfo address, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    Wish wish = Wish.of(address.getQueryParameters());
    return submissions.run(
        form,
        searches.create(
            new SavedSearch.Statement(
                form.value("name"),
                wish.forKeeping(),
                visit.language().code(),
                pace(form.value("alert")))),
        saved -> visit.seeOther(HERE, Notice.SEARCH_SAVED),
        refused -> saving(wish, refused));
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return change(form, id, form.value("name"), pace(form.value("alert")), Notice.SEARCH_CHANGED);
  }

  @POST
  @Path("/{id}/stop")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> stop(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return change(form, id, "", AlertPace.NONE, Notice.ALERTS_STOPPED);
  }

  @POST
  @Path("/{id}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> remove(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    return submissions.run(
        submissions.read(fields),
        searches.remove(id).replaceWith(true),
        removed -> visit.seeOther(HERE, Notice.SEARCH_REMOVED),
        this::list);
  }

  /** An empty name leaves the present one. */
  private Uni<Response> change(Form form, UUID id, String name, AlertPace alert, Notice done) {
    return submissions.run(
        form,
        searches
            .get(id)
            .chain(
                known ->
                    searches.update(
                        id,
                        new SavedSearch.Statement(
                            name.isEmpty() ? known.name() : name,
                            known.parameters(),
                            known.language(),
                            alert))),
        changed -> visit.seeOther(HERE, done),
        this::list);
  }

  private static AlertPace pace(String word) {
    return Stream.of(AlertPace.values())
        .filter(pace -> pace.word().equals(word))
        .findFirst()
        .orElse(AlertPace.NONE);
  }

  private Uni<TemplateInstance> saving(Wish wish, Form form) {
    return categories.tree().map(tree -> new Saving(wish, form, tree, List.of(AlertPace.values())));
  }

  private Uni<TemplateInstance> list(Form form) {
    return Uni.combine()
        .all()
        .unis(Part.of(searches.list(new PageParams(ALL, null))), categories.tree())
        .with(
            (found, tree) ->
                new Kept(
                    new Part<>(found.answer().map(page -> page.map(Saved::of))),
                    form,
                    tree,
                    List.of(AlertPace.values())));
  }

  /** The form for a search that is not saved yet. */
  record Saving(Wish wish, Form form, CategoryTree categories, List<AlertPace> paces)
      implements TemplateInstance {}

  /** The page of those saved. */
  record Kept(Part<Page<Saved>> found, Form form, CategoryTree categories, List<AlertPace> paces)
      implements TemplateInstance {}
}
