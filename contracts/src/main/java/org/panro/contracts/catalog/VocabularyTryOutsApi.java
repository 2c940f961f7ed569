package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.panro.contracts.value.LocalizedText;

/** What an entry of the vocabulary would do to a search, for administrators; nothing is kept. */
@Path("/api/catalog/vocabulary/tryouts")
@Produces(MediaType.APPLICATION_JSON)
public interface VocabularyTryOutsApi {

  @POST
  Uni<Comparison> tryOut(@Valid @NotNull TryOut tryOut);

  /**
   * An entry and a search to try it with.
   *
   * @param query what a buyer would type
   */
  record TryOut(
      @NotBlank @Size(max = 200) String ko,
      @NotBlank @Size(max = 200) String en,
      @NotBlank @Size(max = 1000) String query) {}

  /** The search as it is and as it would be. */
  record Comparison(Outcome without, Outcome with) {}

  /**
   * A search.
   *
   * @param korean what Korean texts are searched for: of each word or term what it may mean
   * @param english what English texts are searched for, likewise
   * @param total exact number of products found
   * @param names of the first ten products
   */
  record Outcome(
      List<List<String>> korean,
      List<List<String>> english,
      long total,
      List<LocalizedText> names) {}
}
