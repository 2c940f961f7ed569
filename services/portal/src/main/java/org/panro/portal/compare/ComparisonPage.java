package org.panro.portal.compare;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.catalog.ProductView;
import org.panro.portal.client.Part;
import org.panro.portal.client.Products;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;
import org.panro.portal.words.CompareWords;
import org.panro.portal.words.Terms;

/** The chosen products in one table; made to be printed as well. */
@Path(Language.SEGMENT + "/comparison")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ComparisonPage {
  private final Products products;
  private final Visit visit;

  ComparisonPage(@RestClient Products products, Visit visit) {
    this.products = products;
    this.visit = visit;
  }

  /**
   * The table.
   *
   * @param chosen up to five products
   * @param differences whether to leave out what is the same for all
   */
  @GET
  public Uni<TemplateInstance> compare(
      @QueryParam(Tray.PARAMETER) List<String> chosen,
      @QueryParam("differences") boolean differences) {
    Tray tray = Tray.of(chosen);
    if (tray.isEmpty()) {
      return Uni.createFrom().item(new Compared(tray, List.of(), List.of(), 0, differences));
    }
    return Uni.join()
        .all(tray.products().stream().map(product -> Part.of(products.get(product))).toList())
        .andFailFast()
        .map(found -> page(tray, found, differences));
  }

  private TemplateInstance page(Tray tray, List<Part<ProductView>> found, boolean differences) {
    List<ProductView> shown = found.stream().flatMap(product -> product.answer().stream()).toList();
    Comparison comparison =
        new Comparison(
            shown, visit.formats(), visit.words(Terms.class), visit.words(CompareWords.class));
    return new Compared(
        tray,
        shown,
        differences ? comparison.differences() : comparison.rows(),
        tray.size() - shown.size(),
        differences);
  }

  /**
   * The table and what it was made of.
   *
   * @param missing how many of the chosen products cannot be shown
   */
  record Compared(
      Tray tray,
      List<ProductView> products,
      List<Comparison.Row> rows,
      int missing,
      boolean differences)
      implements TemplateInstance {}
}
