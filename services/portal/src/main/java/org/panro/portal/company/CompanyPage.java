package org.panro.portal.company;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.SellerOffer;
import org.panro.contracts.deals.ResponseTime;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Companies;
import org.panro.portal.client.Part;
import org.panro.portal.client.ResponseTimes;
import org.panro.portal.client.Sellers;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;

/** Who a company is, how far it can be trusted, what it sells and how soon it answers. */
@Path(Language.SEGMENT + "/companies/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class CompanyPage {
  private static final int SHOWN = 24;

  private final Companies companies;
  private final Sellers sellers;
  private final ResponseTimes times;
  private final CategoryNames categories;
  private final CompanyData data;
  private final Visit visit;

  CompanyPage(
      @RestClient Companies companies,
      @RestClient Sellers sellers,
      @RestClient ResponseTimes times,
      CategoryNames categories,
      CompanyData data,
      Visit visit) {
    this.companies = companies;
    this.sellers = sellers;
    this.times = times;
    this.categories = categories;
    this.data = data;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> company(
      @PathParam("id") UUID id,
      @QueryParam("category") @Nullable String category,
      @QueryParam("cursor") @Nullable String cursor) {
    return Uni.combine()
        .all()
        .unis(
            companies.get(id),
            Part.of(sellers.offer(id)),
            Part.of(sellers.products(id, category, new PageParams(SHOWN, cursor))),
            Part.of(times.of(id)),
            categories.tree())
        .with(
            (company, offer, products, time, tree) ->
                new Company(
                    company,
                    offer,
                    products,
                    time,
                    Answering.of(time),
                    tree,
                    Objects.requireNonNullElse(category, ""),
                    data.of(company, offer, visit.here(), visit.formats())));
  }

  /**
   * A company and what it sells.
   *
   * @param category of the products shown, empty for all
   */
  record Company(
      CompanyView company,
      Part<SellerOffer> offer,
      Part<Page<ProductView>> products,
      Part<ResponseTime> time,
      Answering answering,
      CategoryTree categories,
      String category,
      RawString structured)
      implements TemplateInstance {}
}
