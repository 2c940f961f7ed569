package org.panro.portal.product;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.SearchPage;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductSearch;
import org.panro.portal.client.Products;
import org.panro.portal.compare.Tray;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;

/** Everything a buyer wants to know of a product before asking. */
@Path(Language.SEGMENT + "/products/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ProductPage {
  private static final int MOST_SIMILAR = 4;

  private final Products products;
  private final ProductSearch search;
  private final CategoryNames categories;
  private final ProductData data;
  private final Visit visit;

  ProductPage(
      @RestClient Products products,
      @RestClient ProductSearch search,
      CategoryNames categories,
      ProductData data,
      Visit visit) {
    this.products = products;
    this.search = search;
    this.categories = categories;
    this.data = data;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> product(
      @PathParam("id") UUID id, @QueryParam(Tray.PARAMETER) List<String> compared) {
    return products
        .get(id)
        .chain(
            product ->
                Uni.combine()
                    .all()
                    .unis(categories.tree(), Part.of(similar(product)))
                    .with(
                        (tree, similar) ->
                            new Product(
                                product,
                                tree,
                                similar,
                                Tray.of(compared),
                                data.of(product, visit.here(), visit.formats()))));
  }

  /** The others of the same category that come first. */
  private Uni<List<SearchPage.Hit>> similar(ProductView product) {
    String category = product.facts().category();
    if (category == null) {
      return Uni.createFrom().item(List.of());
    }
    MultivaluedMap<String, String> wish = new MultivaluedHashMap<>();
    wish.putSingle("category", category);
    wish.putSingle("size", String.valueOf(MOST_SIMILAR + 1));
    return search
        .find(wish)
        .map(
            found ->
                found.items().stream()
                    .filter(hit -> !hit.id().equals(product.id()))
                    .limit(MOST_SIMILAR)
                    .toList());
  }

  /** A product, where it belongs, what it is compared with, and what search engines read. */
  record Product(
      ProductView product,
      CategoryTree categories,
      Part<List<SearchPage.Hit>> similar,
      Tray tray,
      RawString structured)
      implements TemplateInstance {}
}
