package org.panro.notifications.copy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.panro.contracts.event.IntegrationEvent;

/** Remembers how far the states of matches and requests were heard. */
@ApplicationScoped
public class NewestHeard {
  private static final String KEEP =
      """
      insert into heard (aggregate_id, version) values (?1, ?2)
        on conflict (aggregate_id) do update set version = excluded.version
        where heard.version < excluded.version""";

  /** Answers whether the state is newer than all before; it is the newest from then on. */
  public Uni<Boolean> isNews(IntegrationEvent state) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter(1, state.aggregateId())
                    .setParameter(2, state.version())
                    .executeUpdate())
        .map(rows -> rows == 1);
  }
}
