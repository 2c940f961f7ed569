package org.panro.portal.listing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ProductChange;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Products;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;
import org.panro.portal.words.ListingWords;

/** What was done to a product, for those who keep it and those who review it. */
@Path(Language.SEGMENT + "/desk/products/{id}/changes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Member.SELLER, Member.AGENT, Member.ADMIN})
class ChangesPage {
  private static final int SHOWN = 25;

  private final Products products;
  private final Visit visit;

  ChangesPage(@RestClient Products products, Visit visit) {
    this.products = products;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> list(
      @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor) {
    return products
        .get(id)
        .chain(
            product ->
                products
                    .changes(id, new PageParams(SHOWN, cursor))
                    .map(page -> new Changes(product, rows(product, page), cursor != null)));
  }

  private Page<Row> rows(ProductView product, Page<ProductChange> page) {
    ChangeWords words = ChangeWords.of(visit);
    return page.map(
        change ->
            new Row(
                change,
                by(change, product),
                change.fields().stream()
                    .map(
                        field ->
                            new Field(
                                words.name(field.field()),
                                words.value(field.field(), field.before()),
                                words.value(field.field(), field.after())))
                    .toList()));
  }

  private String by(ProductChange change, ProductView product) {
    ListingWords words = visit.words(ListingWords.class);
    Member reader = visit.here().member();
    if (change.memberId() == null) {
      return words.byPanro();
    }
    if (reader != null && change.memberId().equals(reader.id())) {
      return words.byYou();
    }
    if (change.actingFor() != null) {
      return words.byAgent();
    }
    return Objects.equals(change.companyId(), product.seller().id())
        ? words.bySeller()
        : words.byReviewer();
  }

  /** A field before and after, in words; empty where nothing was stated. */
  record Field(String name, String before, String after) {}

  /** A change and who did it. */
  record Row(ProductChange change, String by, List<Field> fields) {
    /** Whether all of the product came with it, so that no field is named. */
    public boolean isNew() {
      return change.kind() == ChangeKind.CREATED || change.kind() == ChangeKind.IMPORTED;
    }
  }

  /** The product's changes, the newest first. */
  record Changes(ProductView product, Page<Row> found, boolean later) implements TemplateInstance {}
}
