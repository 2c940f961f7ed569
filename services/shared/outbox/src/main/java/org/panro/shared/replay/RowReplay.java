package org.panro.shared.replay;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.panro.contracts.event.IntegrationEvent;

/** Tells again each row of a repository. */
public abstract class RowReplay<R> implements ReplaySource {
  private final String topic;
  private final PanacheRepositoryBase<R, UUID> rows;
  private final Function<R, IntegrationEvent> event;

  /**
   * The rows of that repository, which are told on that topic.
   *
   * @param event a row's state as it is told
   */
  protected RowReplay(
      String topic, PanacheRepositoryBase<R, UUID> rows, Function<R, IntegrationEvent> event) {
    this.topic = topic;
    this.rows = rows;
    this.event = event;
  }

  @Override
  public final String topic() {
    return topic;
  }

  @Override
  public final Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return rows.find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(event).toList());
  }
}
