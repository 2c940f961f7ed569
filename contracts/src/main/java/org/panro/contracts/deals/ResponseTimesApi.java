package org.panro.contracts.deals;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How soon sellers answer, for everybody; it tells of no single deal. */
@Path("/api/deals/response-times")
@Produces(MediaType.APPLICATION_JSON)
public interface ResponseTimesApi {

  /** The figure of a seller; zeros where nobody has asked it yet. */
  @GET
  @Path("/{id}")
  Uni<ResponseTime> of(@PathParam("id") UUID id);
}
