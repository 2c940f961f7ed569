package org.panro.portal.sourcing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.page.Language;
import org.panro.portal.page.StructuredData;
import org.panro.portal.page.Visit;

/** One request as everybody may see it, with a seller's way to answer it. */
@Path(Language.SEGMENT + "/requests/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class RequestPage {
  private final SourcingRequests requests;
  private final CategoryNames categories;
  private final StructuredData data;
  private final Visit visit;

  RequestPage(
      @RestClient SourcingRequests requests,
      CategoryNames categories,
      StructuredData data,
      Visit visit) {
    this.requests = requests;
    this.categories = categories;
    this.data = data;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> request(@PathParam("id") UUID id) {
    return Uni.combine()
        .all()
        .unis(requests.get(id), categories.tree())
        .with((request, tree) -> new Request(request, tree, structured(request)));
  }

  private RawString structured(SourcingRequestView request) {
    SourcingNeed need = request.need();
    ObjectNode demand =
        data.of("Demand")
            .put("name", visit.formats().text(need.title()))
            .put("url", visit.here().canonical());
    if (need.closesAt() != null) {
      demand.put("validThrough", need.closesAt().toString());
    }
    if (need.destination() != null) {
      demand.put("areaServed", need.destination().country());
    }
    ArrayNode items = demand.putArray("itemOffered");
    for (SourcingNeed.Item item : need.items()) {
      items.addObject().put("@type", "Product").put("name", visit.formats().text(item.name()));
    }
    return data.written(demand);
  }

  /** A request and the names of its category. */
  record Request(SourcingRequestView request, CategoryTree categories, RawString structured)
      implements TemplateInstance {}
}
