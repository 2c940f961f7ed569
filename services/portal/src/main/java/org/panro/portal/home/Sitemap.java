package org.panro.portal.home;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.Products;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;

/** The public pages that changed last, each in both languages. */
@Path("/sitemap.xml")
@PermitAll
class Sitemap {
  private static final PageParams NEWEST = new PageParams(100, null);
  private static final List<String> LANGUAGES =
      Stream.of(Language.values()).map(Language::code).toList();
  private static final List<String> LISTS = List.of("/", "/search", "/requests");

  private final Products products;
  private final SourcingRequests requests;
  private final Visit visit;

  Sitemap(@RestClient Products products, @RestClient SourcingRequests requests, Visit visit) {
    this.products = products;
    this.requests = requests;
    this.visit = visit;
  }

  @GET
  @Produces(MediaType.APPLICATION_XML)
  public Uni<TemplateInstance> sitemap() {
    return Uni.combine()
        .all()
        .unis(
            Part.of(products.list(null, null, NEWEST)),
            Part.of(requests.list("public", null, NEWEST)))
        .with(
            (offered, asked) ->
                new Addresses(visit.here().origin().toString(), LANGUAGES, of(offered, asked)));
  }

  private static List<String> of(
      Part<Page<ProductView>> offered, Part<Page<SourcingRequestView>> asked) {
    List<String> paths = new ArrayList<>(LISTS);
    offered
        .answer()
        .ifPresent(page -> page.items().forEach(one -> paths.add("/products/" + one.id())));
    asked
        .answer()
        .ifPresent(page -> page.items().forEach(one -> paths.add("/requests/" + one.id())));
    return paths;
  }

  /** Paths without their language. */
  record Addresses(String origin, List<String> languages, List<String> paths)
      implements TemplateInstance {}
}
