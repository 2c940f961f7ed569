package org.panro.catalog.vocabulary;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

/** Named lists of bilingual terms; the next search already knows them. */
@Path("/api/catalog/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINS)
class VocabularyResource {
  private static final String NAME = "[A-Za-z0-9._-]{1,100}";

  private final Vocabularies vocabularies;

  VocabularyResource(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** Adds or replaces a list: lines of Korean, a tab and English. */
  @POST
  @Consumes({"text/tab-separated-values", "text/plain"})
  @Command
  public Uni<VocabularyList> replace(
      @QueryParam("list") @NotNull @Pattern(regexp = NAME) String list, byte[] content) {
    return vocabularies.replace(list, VocabularyFile.read(content));
  }

  /** Removes a list. */
  @DELETE
  @Command(status = 204)
  public Uni<Void> remove(@QueryParam("list") @NotNull @Pattern(regexp = NAME) String list) {
    return vocabularies.remove(list);
  }
}
