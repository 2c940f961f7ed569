package org.panro.portal.sourcing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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

/** What buyers ask for in public, the newest first. */
@Path(Language.SEGMENT + "/requests")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class RequestsPage {
  private static final int SHOWN = 24;

  private final SourcingRequests requests;

  RequestsPage(@RestClient SourcingRequests requests) {
    this.requests = requests;
  }

  @GET
  public Uni<TemplateInstance> requests(@QueryParam("cursor") @Nullable String cursor) {
    return Part.of(requests.list("public", null, new PageParams(SHOWN, cursor)))
        .map(found -> new Requests(found, cursor != null));
  }

  /** Public requests; {@code later} where this is not the first page. */
  record Requests(Part<Page<SourcingRequestView>> requests, boolean later)
      implements TemplateInstance {}
}
