package org.panro.portal.deal;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Deals;
import org.panro.portal.client.Part;
import org.panro.portal.page.Language;

/** The deals of the reader's company; for agents all. */
@Path(Language.SEGMENT + "/deals")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DealListPage {
  private static final int SIZE = 20;

  private final Deals deals;

  DealListPage(@RestClient Deals deals) {
    this.deals = deals;
  }

  @GET
  public Uni<TemplateInstance> list(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("stale") boolean stale,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<DealState> wanted = state(state);
    return Part.of(
            deals.list(
                wanted.map(DealState::word).orElse(null), stale, new PageParams(SIZE, cursor)))
        .map(
            found ->
                new DealList(
                    found,
                    wanted.map(DealState::word).orElse(""),
                    stale,
                    List.of(DealState.values())));
  }

  private static Optional<DealState> state(String word) {
    for (DealState state : DealState.values()) {
      if (state.word().equals(word)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /**
   * The list.
   *
   * @param state the one that is chosen, empty where all are
   */
  record DealList(Part<Page<DealView>> found, String state, boolean stale, List<DealState> states)
      implements TemplateInstance {}
}
