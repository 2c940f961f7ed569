package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.contracts.value.Resource;
import org.panro.contracts.value.WireWord;

/**
 * Applications for verification: a company sees its own, administrators and agents all. They stay,
 * with every decision, as the company's history.
 */
@Path("/api/accounts/verification")
@Produces(MediaType.APPLICATION_JSON)
public interface VerificationApi {

  /**
   * Applications, the newest first.
   *
   * @param state {@code pending}, {@code verified}, {@code more-needed} or {@code rejected}
   * @param company whose they are; others than the own are for administrators and agents
   */
  @GET
  Uni<Page<VerificationView>> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("company") @Nullable UUID company,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<VerificationView> get(@PathParam("id") UUID id);

  /** An owner or editor applies with documents that were uploaded before. */
  @POST
  Uni<VerificationView> submit(@Valid @NotNull Submission submission);

  /** An administrator decides on a company's newest application, again where it was wrong. */
  @POST
  @Path("/{id}/decide")
  Uni<VerificationView> decide(@PathParam("id") UUID id, @Valid @NotNull Verdict verdict);

  /**
   * What a company applies with.
   *
   * @param registrationNumber as in {@link CompanyFacts}
   * @param documents uploaded ones, see {@link VerificationDocumentsApi}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Submission(
      @NotBlank @Size(max = 100) String registrationNumber,
      @NotEmpty @Size(max = 20) List<@NotNull UUID> documents,
      @Nullable @Size(max = 2000) String note) {}

  /** What an administrator may decide. */
  enum Outcome implements WireWord {
    VERIFIED,
    MORE_NEEDED,
    REJECTED
  }

  /**
   * A decision; the reason is shown to the company and needed unless it is verified.
   *
   * @param trusted whether a verified company publishes without review
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Verdict(
      @NotNull Outcome outcome, @Nullable @Valid LocalizedText reason, boolean trusted) {}

  /** A decision that was taken. */
  record Decision(Verdict verdict, Instant decidedAt) {}

  /**
   * An application and what was decided on it, the newest decision last.
   *
   * @param state {@code pending} before the first decision, then the last one's outcome
   */
  record VerificationView(
      UUID id,
      long version,
      UUID companyId,
      LocalizedText companyName,
      String country,
      VerificationStatus state,
      Submission submission,
      List<VerificationDocument> documents,
      Instant submittedAt,
      List<Decision> decisions)
      implements Resource {}
}
