package org.panro.contracts.deals;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Numbered quotations of a deal: sent ones never change, one is accepted. */
@Path("/api/deals/{deal}/quotations")
@Produces(MediaType.APPLICATION_JSON)
public interface QuotationsApi {

  /** The newest first. */
  @GET
  Uni<Page<QuotationView>> list(@PathParam("deal") UUID deal, @BeanParam @Valid PageParams page);

  @GET
  @Path("/{version}")
  Uni<QuotationView> get(@PathParam("deal") UUID deal, @PathParam("version") int version);

  /** The seller quotes, the buyer makes a counter-offer. */
  @POST
  Uni<QuotationView> send(@PathParam("deal") UUID deal, @Valid @NotNull QuotationFacts facts);

  /** The side that did not make it accepts it; of several at once one wins. */
  @POST
  @Path("/{version}/accept")
  Uni<QuotationView> accept(@PathParam("deal") UUID deal, @PathParam("version") int version);
}
