package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.Page;

/** The contract of a deal: its file, signatures, milestones and the confirmation of both sides. */
@Path("/api/deals/{deal}")
@Produces(MediaType.APPLICATION_JSON)
public interface ContractApi {

  @GET
  @Path("/contract")
  Uni<ContractView> contract(@PathParam("deal") UUID deal);

  /** Sets file and milestones; refused once anybody has signed. */
  @PUT
  @Path("/contract")
  Uni<ContractView> draw(@PathParam("deal") UUID deal, @Valid @NotNull Draft draft);

  /** Signs the file with that hash for the caller's company; an agent never signs. */
  @POST
  @Path("/contract/signatures")
  Uni<ContractView> sign(@PathParam("deal") UUID deal, @Valid @NotNull NewSignature signature);

  @GET
  @Path("/milestones")
  Uni<Page<ContractView.Milestone>> milestones(@PathParam("deal") UUID deal);

  /** Tells that a milestone is met, with the document that proves it. */
  @POST
  @Path("/milestones/{id}")
  Uni<ContractView> meet(
      @PathParam("deal") UUID deal, @PathParam("id") UUID id, @Valid @NotNull Proof proof);

  @GET
  @Path("/confirmations")
  Uni<Page<Confirmation>> confirmations(@PathParam("deal") UUID deal);

  /** Confirms for the caller's company that the deal is done; that of both opens the state. */
  @POST
  @Path("/confirmations")
  Uni<DealView> confirm(@PathParam("deal") UUID deal, @Valid @NotNull NewConfirmation confirmation);

  /** The contract's file and its milestones. */
  record Draft(
      @NotNull UUID documentId,
      @NotNull @Size(min = 1, max = 20) List<@Valid PlannedMilestone> milestones) {}

  /** A planned step. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlannedMilestone(
      @NotNull MilestoneKind kind, @Nullable LocalDate dueOn, @Nullable @Valid Money amount) {}

  /** The SHA-256 that the signer saw, in lower-case hex. */
  record NewSignature(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

  /** The document that proves a milestone. */
  record Proof(@NotNull UUID documentId) {}

  /** What the confirming side wants to add. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NewConfirmation(@Nullable @Size(max = 2000) String note) {}

  /** One side's confirmation. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Confirmation(Side side, Instant at, @Nullable String note) {}
}
