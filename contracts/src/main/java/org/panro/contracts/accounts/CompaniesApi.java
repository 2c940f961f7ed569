package org.panro.contracts.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Companies: everybody sees the verified ones, members their own, agents and admins all. */
@Path("/api/accounts/companies")
@Produces(MediaType.APPLICATION_JSON)
public interface CompaniesApi {

  @GET
  Uni<Page<CompanyView>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<CompanyView> get(@PathParam("id") UUID id);
}
