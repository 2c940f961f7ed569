package org.panro.catalog.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductIndexApi;
import org.panro.contracts.catalog.ProductIndexApi.RebuildState;

/** A new index being filled, or the history of one. */
@Entity
@Table(name = "index_rebuild")
class Rebuild {
  @Id UUID id;
  @Version long version;

  @Column
  @Enumerated(EnumType.STRING)
  RebuildState state;

  /** The new index. */
  @Column String target;

  /** The index that answered before, while it is kept up. */
  @Column @Nullable String previous;

  /** Products up to this one are in the new index. */
  @Column(name = "last_id")
  UUID lastId;

  @Column long copied;
  @Column long total;

  @Column(name = "started_at")
  Instant startedAt;

  /** Absent while something is left to do. */
  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  static Rebuild of(UUID id, String target, long total, Instant now) {
    Rebuild rebuild = new Rebuild();
    rebuild.id = id;
    rebuild.state = RebuildState.RUNNING;
    rebuild.target = target;
    rebuild.lastId = ProductIndex.START;
    rebuild.total = total;
    rebuild.startedAt = now;
    return rebuild;
  }

  void copied(List<UUID> products) {
    lastId = products.getLast();
    copied += products.size();
  }

  boolean isRunning() {
    return state == RebuildState.RUNNING;
  }

  boolean isRevertible() {
    return state == RebuildState.DONE && previous != null;
  }

  ProductIndexApi.Rebuild view() {
    return new ProductIndexApi.Rebuild(
        id, version, state, copied, total, startedAt, finishedAt, isRevertible());
  }
}
