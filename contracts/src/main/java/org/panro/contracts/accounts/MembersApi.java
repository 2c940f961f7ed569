package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.contracts.value.Resource;

/** The members of the caller's own company. */
@Path("/api/accounts/members")
@Produces(MediaType.APPLICATION_JSON)
public interface MembersApi {

  @GET
  Uni<Page<Colleague>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<Colleague> get(@PathParam("id") UUID id);

  /** An owner changes a role, which acts from the member's next token on. */
  @PUT
  @Path("/{id}/role")
  Uni<Colleague> putRole(@PathParam("id") UUID id, @Valid @NotNull NewRole role);

  /** An owner takes a member out of the company; the member's account ends. */
  @POST
  @Path("/{id}/remove")
  Uni<Void> remove(@PathParam("id") UUID id);

  /** A role within the company: {@code owner}, {@code editor}, {@code approver}, {@code viewer}. */
  record NewRole(@NotNull @Pattern(regexp = ROLE) String companyRole) {
    static final String ROLE = "owner|editor|approver|viewer";
  }

  /**
   * A member of the company. Answers to commands leave name and address out: they are kept with an
   * idempotency key.
   *
   * @param name absent where none was told
   * @param email shown to owners alone
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Colleague(
      UUID id, long version, @Nullable String name, @Nullable String email, String companyRole)
      implements Resource {}
}
