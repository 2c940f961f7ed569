package org.panro.portal.search;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.catalog.SearchPage;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductSearch;
import org.panro.portal.compare.Tray;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;

/** Search with filters; the page works without scripts, with them only the results change. */
@Path(Language.SEGMENT + "/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ResultsPage {
  private static final List<String> ORDERS = List.of("relevance", "newest", "price");
  private static final List<String> CURRENCIES = List.of("USD", "KRW", "EUR", "JPY", "CNY");

  private final ProductSearch search;
  private final CategoryNames categories;
  private final Visit visit;

  ResultsPage(@RestClient ProductSearch search, CategoryNames categories, Visit visit) {
    this.search = search;
    this.categories = categories;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> results(@Context UriInfo address) {
    Wish wish = Wish.of(address.getQueryParameters());
    return Uni.combine()
        .all()
        .unis(Part.of(search.find(wish.forCatalog(visit.language()))), categories.tree())
        .with(
            (found, tree) ->
                new Results(
                    wish,
                    found,
                    facets(found, wish),
                    ranges(found),
                    tree,
                    ORDERS,
                    CURRENCIES,
                    Tray.empty(),
                    List.of(AlertPace.values()),
                    Form.empty().value(Form.KEY)));
  }

  private Ranges ranges(Part<SearchPage> found) {
    return new Ranges(found.answer().map(SearchPage::ranges).orElseGet(Map::of), visit.formats());
  }

  private static List<Facet> facets(Part<SearchPage> found, Wish wish) {
    return found.answer().map(page -> Facet.of(page, wish)).orElseGet(List::of);
  }

  /**
   * Results and what they can be narrowed by.
   *
   * @param nothing the choice that compares nothing
   * @param key of the form that saves the search
   */
  record Results(
      Wish wish,
      Part<SearchPage> found,
      List<Facet> facets,
      Ranges ranges,
      CategoryTree categories,
      List<String> orders,
      List<String> currencies,
      Tray nothing,
      List<AlertPace> paces,
      String key)
      implements TemplateInstance {}
}
