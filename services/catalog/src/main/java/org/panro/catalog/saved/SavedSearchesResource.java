package org.panro.catalog.saved;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.catalog.SavedSearch;
import org.panro.contracts.catalog.SavedSearchesApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.paging.NewestFirst;

/** Saved searches are their member's alone; who has the link of an alert may stop its search's. */
@Authenticated
class SavedSearchesResource implements SavedSearchesApi {
  private final SavedSearches searches;
  private final SavedSearchRepository rows;
  private final NewestFirst paging;
  private final CurrentCaller caller;

  SavedSearchesResource(
      SavedSearches searches,
      SavedSearchRepository rows,
      NewestFirst paging,
      CurrentCaller caller) {
    this.searches = searches;
    this.rows = rows;
    this.paging = paging;
    this.caller = caller;
  }

  @Override
  @WithSession
  public Uni<Page<SavedSearch>> list(PageParams page) {
    return paging
        .page(
            rows,
            "memberId = :member and not removed",
            Map.of("member", caller.get().memberId()),
            page,
            row -> row.id)
        .map(found -> found.map(SavedSearchRow::view));
  }

  @Override
  @WithSession
  public Uni<SavedSearch> get(UUID id) {
    return searches.own(caller.get(), id).map(SavedSearchRow::view);
  }

  @Override
  @Command(status = 201)
  public Uni<SavedSearch> create(SavedSearch.Statement statement) {
    return searches.create(caller.get(), statement).map(SavedSearchRow::view);
  }

  @Override
  @Command
  public Uni<SavedSearch> update(UUID id, SavedSearch.Statement statement) {
    return searches.update(caller.get(), id, statement).map(SavedSearchRow::view);
  }

  @Override
  @Command(status = 204)
  public Uni<Void> remove(UUID id) {
    return searches.remove(caller.get(), id);
  }

  @Override
  @PermitAll
  @Command
  public Uni<SavedSearch.Stopped> stop(String token) {
    return searches.stop(token).map(row -> new SavedSearch.Stopped(row.name));
  }
}
