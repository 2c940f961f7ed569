package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;

/** Codes of the Harmonized System for what a seller writes. */
@Path("/api/catalog/hs-suggestions")
@Produces(MediaType.APPLICATION_JSON)
public interface HsSuggestionsApi {

  /**
   * Up to five codes, the likeliest first; none where nothing speaks for any.
   *
   * @param text name and description of the goods in either language
   * @param category code of their category, whose usual headings count
   */
  @GET
  Uni<Page<HsSuggestion>> suggest(
      @QueryParam("text") @DefaultValue("") @Size(max = 8000) String text,
      @QueryParam("category") @Nullable @Size(max = 200) String category);
}
