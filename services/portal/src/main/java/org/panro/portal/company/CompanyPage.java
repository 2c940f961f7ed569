package org.panro.portal.company;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Companies;
import org.panro.portal.client.Part;
import org.panro.portal.client.Products;
import org.panro.portal.page.Language;
import org.panro.portal.page.StructuredData;
import org.panro.portal.page.Visit;

/** Who a company is, how far it can be trusted, and what it sells. */
@Path(Language.SEGMENT + "/companies/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class CompanyPage {
  private static final int SHOWN = 24;

  private final Companies companies;
  private final Products products;
  private final StructuredData data;
  private final Visit visit;

  CompanyPage(
      @RestClient Companies companies,
      @RestClient Products products,
      StructuredData data,
      Visit visit) {
    this.companies = companies;
    this.products = products;
    this.data = data;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> company(
      @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor) {
    return Uni.combine()
        .all()
        .unis(
            companies.get(id),
            Part.of(
                products.list(id, ProductStatus.PUBLISHED.word(), new PageParams(SHOWN, cursor))))
        .with((company, offered) -> new Company(company, offered, structured(company)));
  }

  private RawString structured(CompanyView company) {
    ObjectNode node =
        data.of("Organization")
            .put("name", visit.formats().text(company.name()))
            .put("url", visit.here().canonical());
    if (company.description() != null) {
      node.put("description", visit.formats().text(company.description()));
    }
    node.putObject("address")
        .put("@type", "PostalAddress")
        .put("addressCountry", company.country());
    return data.written(node);
  }

  /** A company and its published products. */
  record Company(CompanyView company, Part<Page<ProductView>> products, RawString structured)
      implements TemplateInstance {}
}
