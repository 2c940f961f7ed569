package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.Resource;
import org.panro.contracts.value.WireWord;

/** The index of products and the Korean words it keeps whole, for administrators. */
@Path("/api/catalog/index")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductIndexApi {

  /** The last rebuilds, the newest first. */
  @GET
  @Path("/rebuilds")
  Uni<Page<Rebuild>> rebuilds();

  /** Begins to fill a new index while the present one goes on answering. */
  @POST
  @Path("/rebuilds")
  Uni<Rebuild> rebuild();

  @GET
  @Path("/rebuilds/{id}")
  Uni<Rebuild> rebuild(@PathParam("id") UUID id);

  /** Gives up a rebuild that runs; searches were never touched by it. */
  @POST
  @Path("/rebuilds/{id}/cancel")
  Uni<Rebuild> cancel(@PathParam("id") UUID id);

  /** Goes back to the index before the newest rebuild, which has been kept up with all changes. */
  @POST
  @Path("/rebuilds/{id}/revert")
  Uni<Rebuild> revert(@PathParam("id") UUID id);

  @GET
  @Path("/dictionary")
  Uni<Dictionary> dictionary();

  /**
   * Replaces the dictionary and rebuilds the index with it; an entry that nori refuses is named.
   */
  @PUT
  @Path("/dictionary")
  Uni<Dictionary> replace(@Valid @NotNull Words words);

  /** How a text is taken apart now and would be with those words; nothing is kept. */
  @POST
  @Path("/dictionary/tryouts")
  Uni<Analysis> tryOut(@Valid @NotNull TryOut tryOut);

  /**
   * Korean words that are not to be taken apart by the rules of the language.
   *
   * @param lines a word each, followed by its parts where it is to be found by those too
   */
  record Words(@NotNull @Size(max = 5000) List<@NotBlank @Size(max = 100) String> lines) {}

  /** The words as they are kept. */
  record Dictionary(UUID id, long version, List<String> lines) implements Resource {}

  /** A text to take apart with words that are not kept yet. */
  record TryOut(@NotNull @Valid Words words, @NotBlank @Size(max = 500) String text) {}

  /** The parts by which a text is found. */
  record Analysis(List<String> now, List<String> then) {}

  /** Where a rebuild stands. */
  enum RebuildState implements WireWord {
    RUNNING,
    DONE,
    CANCELLED,
    REVERTED
  }

  /**
   * A rebuild.
   *
   * @param copied number of products in the new index so far
   * @param total number of products when it began
   * @param finishedAt absent while it runs or is being cancelled or reverted
   * @param revertible whether the index before it is still kept up
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rebuild(
      UUID id,
      long version,
      RebuildState state,
      long copied,
      long total,
      Instant startedAt,
      @Nullable Instant finishedAt,
      boolean revertible)
      implements Resource {}
}
