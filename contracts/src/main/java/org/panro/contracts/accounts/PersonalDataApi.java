package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's rights over personal data: to read all of it and to have it removed. */
@Path("/api/accounts/me/data")
@Produces(MediaType.APPLICATION_JSON)
public interface PersonalDataApi {

  /** Everything that is held of the member. */
  @GET
  Uni<MemberExport> export();

  /**
   * Removes the member's personal data and account. The last owner of a company with other members
   * cannot; a company leaves with its last member.
   */
  @DELETE
  Uni<Void> delete();

  /**
   * What is held of a member.
   *
   * @param name absent where none was told
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MemberExport(
      MemberView member,
      @Nullable String name,
      @Nullable String email,
      List<ConsentsApi.GivenConsent> consents,
      List<Deed> deeds,
      Instant exportedAt) {}

  /** Something the member did, as the audit trail keeps it. */
  record Deed(Instant at, String action, String aggregateType, UUID aggregateId) {}
}
