package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.contracts.value.Resource;

/** What the parties write and send to each other. */
@Path("/api/deals/{deal}")
@Produces(MediaType.APPLICATION_JSON)
public interface ConversationApi {

  /** The newest first. */
  @GET
  @Path("/messages")
  Uni<Page<Message>> messages(@PathParam("deal") UUID deal, @BeanParam @Valid PageParams page);

  @GET
  @Path("/messages/{id}")
  Uni<Message> message(@PathParam("deal") UUID deal, @PathParam("id") UUID id);

  @POST
  @Path("/messages")
  Uni<Message> write(@PathParam("deal") UUID deal, @Valid @NotNull NewMessage message);

  @GET
  @Path("/samples")
  Uni<Page<Sample>> samples(@PathParam("deal") UUID deal, @BeanParam @Valid PageParams page);

  @GET
  @Path("/samples/{id}")
  Uni<Sample> sample(@PathParam("deal") UUID deal, @PathParam("id") UUID id);

  /** The seller tells that a sample is on its way. */
  @POST
  @Path("/samples")
  Uni<Sample> sendSample(@PathParam("deal") UUID deal, @Valid @NotNull NewSample sample);

  /** The buyer tells what it found. */
  @POST
  @Path("/samples/{id}/result")
  Uni<Sample> judgeSample(
      @PathParam("deal") UUID deal, @PathParam("id") UUID id, @Valid @NotNull SampleResult result);

  /**
   * A message.
   *
   * @param internal written among agents, seen by them alone
   */
  record NewMessage(@NotBlank @Size(max = 8000) String text, boolean internal) {}

  /** A written message. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Message(
      UUID id,
      long version,
      Side side,
      @Nullable UUID memberId,
      String text,
      boolean internal,
      Instant at)
      implements Resource {}

  /** What is sent and how. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NewSample(
      @NotBlank @Size(max = 2000) String description,
      @Nullable @Positive BigDecimal quantity,
      @Nullable @Size(max = 200) String trackingNumber) {}

  /** Whether the sample convinced, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SampleResult(@NotNull Boolean accepted, @Nullable @Size(max = 2000) String note) {}

  /** A sample and what became of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sample(
      UUID id,
      long version,
      NewSample facts,
      Instant sentAt,
      @Nullable SampleResult result,
      @Nullable Instant judgedAt)
      implements Resource {}
}
