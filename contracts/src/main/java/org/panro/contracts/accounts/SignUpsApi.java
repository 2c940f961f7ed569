package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;
import org.panro.contracts.value.WireWord;

/**
 * A company signs up with its first owner, open to everybody. Whether an address is known already
 * is told to its owner alone, by mail: the answers are the same.
 */
@Path("/api/accounts/sign-ups")
@Produces(MediaType.APPLICATION_JSON)
public interface SignUpsApi {

  /** Takes a sign-up in; the mail with the link that sets the password follows soon after. */
  @POST
  Uni<SignUpView> signUp(@Valid @NotNull SignUp signUp);

  @GET
  @Path("/{id}")
  Uni<SignUpView> get(@PathParam("id") UUID id);

  /**
   * A company, its first owner, and what the owner consents to: {@code terms} and {@code privacy}
   * at least.
   *
   * @param language of the owner, {@code ko} or {@code en}
   */
  record SignUp(
      @NotNull @Valid NewCompany company,
      @NotNull @Valid Person owner,
      @NotNull @Pattern(regexp = "ko|en") String language,
      @NotNull @Size(max = 10) List<@NotNull @Valid Consent> consents) {}

  /** The company as {@link CompanyFacts} and what it comes for, at least one of both. */
  record NewCompany(@NotNull @Valid CompanyFacts facts, boolean seller, boolean buyer) {}

  /** A person, known to Keycloak alone once the sign-up is done. */
  record Person(
      @NotBlank @Size(max = 200) String name, @NotBlank @Email @Size(max = 255) String email) {}

  /** Where a sign-up stands. */
  enum SignUpState implements WireWord {
    PREPARING,
    READY,
    FAILED
  }

  /**
   * A sign-up.
   *
   * @param state {@code ready} once the mail is sent
   * @param reason why it failed, absent otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SignUpView(UUID id, long version, SignUpState state, @Nullable LocalizedText reason)
      implements Resource {}
}
