package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Deals: a company sees its own, an agent all; anybody else's is 404. */
@Path("/api/deals")
@Produces(MediaType.APPLICATION_JSON)
public interface DealsApi {

  /**
   * Deals, the newest first.
   *
   * @param state only deals in that state
   * @param stale only deals that wait for too long
   */
  @GET
  Uni<Page<DealView>> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("stale") @DefaultValue("false") boolean stale,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<DealView> get(@PathParam("id") UUID id);

  /** A buyer asks about a product: the deal that it opens. */
  @POST
  @Path("/inquiries")
  Uni<DealView> inquire(@Valid @NotNull Inquiry inquiry);

  @GET
  @Path("/{id}/timeline")
  Uni<Page<TimelineEntry>> timeline(@PathParam("id") UUID id, @BeanParam @Valid PageParams page);

  /** Moves the deal; refused with 409 and the missing evidence's name where it is not earned. */
  @POST
  @Path("/{id}/transitions")
  Uni<DealView> move(@PathParam("id") UUID id, @Valid @NotNull Transition transition);

  /** An agent takes the deal, or hands it to another agent. */
  @POST
  @Path("/{id}/agent")
  Uni<DealView> assign(@PathParam("id") UUID id, @Valid @NotNull Assignment assignment);

  /**
   * All offers for one request on one basis, the best value first.
   *
   * @param currency ISO 4217; absent means that of the first offer
   * @param incoterm rule on which the offers are compared, absent means as offered
   */
  @GET
  @Path("/comparison")
  Uni<OfferComparison> comparison(
      @QueryParam("request") @NotNull UUID request,
      @QueryParam("currency") @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
      @QueryParam("incoterm") @Nullable @Size(max = 3) String incoterm);

  /** How many deals stand in each state and what they are worth: one's own, for agents all. */
  @GET
  @Path("/report")
  Uni<DealReport> report();

  /**
   * A question or a wish for a quotation.
   *
   * @param unit UN/CEFACT code of the quantity
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Inquiry(
      @NotNull UUID productId,
      @NotBlank @Size(max = 8000) String message,
      @Nullable @Positive BigDecimal quantity,
      @Nullable @Size(max = 3) String unit) {}

  /** The next state, what proves it and a note; for {@code lost} the reason is the evidence. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Transition(
      @NotNull DealState to,
      @Size(max = 20) @Nullable List<@Valid Evidence> evidence,
      @Nullable @Size(max = 2000) String note) {}

  /**
   * One piece of evidence.
   *
   * @param id of the document, sample, quotation or contract; for a reason its word
   */
  record Evidence(@NotNull EvidenceKind kind, @NotBlank @Size(max = 100) String id) {}

  /** The agent's member id; absent means the caller. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Assignment(@Nullable UUID agentId) {}
}
