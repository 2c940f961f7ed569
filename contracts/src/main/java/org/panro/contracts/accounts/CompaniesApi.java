package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Companies: everybody sees the verified ones, members their own, agents and admins all. */
@Path("/api/accounts/companies")
@Produces(MediaType.APPLICATION_JSON)
public interface CompaniesApi {

  /**
   * Companies, the newest first.
   *
   * @param q a part of the name in either language
   * @param seller whether they sell; absent for both
   */
  @GET
  Uni<Page<CompanyView>> list(
      @QueryParam("q") @Nullable @Size(max = 1000) String q,
      @QueryParam("seller") @Nullable Boolean seller,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<CompanyView> get(@PathParam("id") UUID id);

  /** The company's owners and editors tell it anew; a verified registration stays as it is. */
  @PUT
  @Path("/{id}")
  Uni<CompanyView> put(@PathParam("id") UUID id, @Valid @NotNull CompanyFacts facts);

  /** An agent states the factory level that was certified, or with a null level that none is. */
  @PUT
  @Path("/{id}/factory-level")
  Uni<CompanyView> putFactoryLevel(
      @PathParam("id") UUID id, @Valid @NotNull FactoryLevelFacts facts);

  /**
   * A factory level and what it rests on; all of it is needed where the level is not null.
   *
   * @param evidence what the agent saw, such as a certificate's number
   * @param body who issued the certificate
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FactoryLevelFacts(
      @Nullable @Min(1) @Max(5) Integer level,
      @Nullable @Size(max = 2000) String evidence,
      @Nullable @Size(max = 500) String body,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate validUntil) {}
}
