package org.panro.portal.buyer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** The buyer's own sourcing requests with their states. */
@Path(Language.SEGMENT + "/desk/requests")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.BUYER)
class OwnRequestsPage {
  private static final int SIZE = 20;

  private final SourcingRequests requests;

  OwnRequestsPage(@RestClient SourcingRequests requests) {
    this.requests = requests;
  }

  @GET
  public Uni<TemplateInstance> list(@QueryParam("cursor") @Nullable String cursor) {
    return Part.of(requests.list("own", null, new PageParams(SIZE, cursor))).map(OwnRequests::new);
  }

  /** The list; own things come from the service that keeps them, so it is never behind. */
  record OwnRequests(Part<Page<SourcingRequestView>> found) implements TemplateInstance {}
}
