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
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;

/** Search for everybody; attributes are parameters of any name, so no shared interface fits. */
@Path("/api/catalog")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class SearchResource {
  private final Search search;

  SearchResource(Search search) {
    this.search = search;
  }

  @GET
  @Path("/search")
  public Uni<SearchPage> search(@Context UriInfo address) {
    return search.find(SearchWish.of(address.getQueryParameters()));
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
