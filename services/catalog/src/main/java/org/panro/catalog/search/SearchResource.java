package org.panro.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.panro.catalog.category.Categories;
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;

/** Search for everybody; attributes are parameters of any name, so no shared interface fits. */
@Path("/api/catalog")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class SearchResource {
  private final Search search;
  private final Categories categories;

  SearchResource(Search search, Categories categories) {
    this.search = search;
    this.categories = categories;
  }

  @GET
  @Path("/search")
  @Operation(description = "attr.NAME=VALUE or attr.NAME=10..20 chooses by any attribute")
  @Parameter(name = "q", in = ParameterIn.QUERY, description = "empty lists everything")
  @Parameter(name = "lang", in = ParameterIn.QUERY, description = "ko or en")
  @Parameter(name = "category", in = ParameterIn.QUERY, description = "again means or")
  @Parameter(name = "certification", in = ParameterIn.QUERY, description = "again means or")
  @Parameter(name = "market", in = ParameterIn.QUERY, description = "again means or")
  @Parameter(name = "brand", in = ParameterIn.QUERY, description = "again means or")
  @Parameter(name = "level", in = ParameterIn.QUERY, description = "at least that factory level")
  @Parameter(name = "minPrice", in = ParameterIn.QUERY, description = "in the currency named")
  @Parameter(name = "maxPrice", in = ParameterIn.QUERY, description = "in the currency named")
  @Parameter(name = "currency", in = ParameterIn.QUERY, description = "ISO 4217")
  @Parameter(name = "maxMoq", in = ParameterIn.QUERY, description = "minimum order at most")
  @Parameter(name = "maxLeadTime", in = ParameterIn.QUERY, description = "calendar days")
  @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance where absent")
  @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 100")
  @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
  public Uni<SearchPage> search(@Context UriInfo address) {
    return search.find(SearchWish.of(address.getQueryParameters()).inAllOf(categories::within));
  }

  @GET
  @Path("/suggest")
  public Uni<Page<LocalizedText>> suggest(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String text) {
    return text.isBlank()
        ? Uni.createFrom().item(new Page<>(List.of(), 0, null))
        : search.suggest(text).map(names -> new Page<>(names, names.size(), null));
  }
}
