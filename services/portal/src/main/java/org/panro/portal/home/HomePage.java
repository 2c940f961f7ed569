package org.panro.portal.home;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Companies;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductSearch;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.page.Language;

/** What Panro is, ways into it, and figures that are counted at that moment. */
@Path(Language.SEGMENT)
@Produces(MediaType.TEXT_HTML)
@PermitAll
class HomePage {
  private static final PageParams NEWEST = new PageParams(6, null);
  private static final PageParams COUNT_ONLY = new PageParams(1, null);

  private final ProductSearch search;
  private final SourcingRequests requests;
  private final Companies companies;
  private final CategoryNames categories;

  HomePage(
      @RestClient ProductSearch search,
      @RestClient SourcingRequests requests,
      @RestClient Companies companies,
      CategoryNames categories) {
    this.search = search;
    this.requests = requests;
    this.companies = companies;
    this.categories = categories;
  }

  @GET
  public Uni<TemplateInstance> home() {
    MultivaluedMap<String, String> everything = new MultivaluedHashMap<>();
    everything.putSingle("size", "1");
    return Uni.combine()
        .all()
        .unis(
            categories.tree().map(CategoryTree::top),
            Part.of(requests.list("public", null, NEWEST)),
            Part.of(search.find(everything).map(found -> found.total())),
            Part.of(companies.list(null, null, COUNT_ONLY).map(Page::total)))
        .with(Home::new);
  }

  /** The first page; the categories are empty while the catalog is away. */
  record Home(
      List<Category> categories,
      Part<Page<SourcingRequestView>> requests,
      Part<Long> products,
      Part<Long> companies)
      implements TemplateInstance {}
}
