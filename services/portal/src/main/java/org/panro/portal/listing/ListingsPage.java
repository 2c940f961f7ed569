package org.panro.portal.listing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.Products;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** The seller's products with their states and what is missing. */
@Path(Language.SEGMENT + "/desk/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class ListingsPage {
  private static final int SHOWN = 25;

  private final Products products;

  ListingsPage(@RestClient Products products) {
    this.products = products;
  }

  @GET
  public Uni<TemplateInstance> listings(
      @QueryParam("state") @Nullable String state, @QueryParam("cursor") @Nullable String cursor) {
    String wanted = state == null || state.isBlank() ? null : state;
    return Part.of(
            products
                .list(null, wanted, new PageParams(SHOWN, cursor))
                .map(page -> new Page<>(rows(page), page.total(), page.next())))
        .map(found -> new Listings(found, wanted == null ? "" : wanted, cursor != null, STATES));
  }

  private static final List<ProductStatus> STATES = List.of(ProductStatus.values());

  private static List<Row> rows(Page<ProductView> page) {
    return page.items().stream().map(product -> new Row(product, Standing.of(product))).toList();
  }

  /** A product in the list. */
  record Row(ProductView product, Standing standing) {}

  /** The list, narrowed to a state or not. */
  record Listings(Part<Page<Row>> products, String state, boolean later, List<ProductStatus> states)
      implements TemplateInstance {}
}
