package org.panro.shared.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;

/**
 * What a service knows of another's thing, as its last event told it; the version is the event's.
 *
 * @param <S> the event
 */
@MappedSuperclass
public abstract class Copy<S extends IntegrationEvent> {
  @Id private UUID id;
  @Column private long version;

  public final UUID id() {
    return id;
  }

  public final long version() {
    return version;
  }

  final void hear(S state) {
    id = state.aggregateId();
    version = state.version();
    take(state);
  }

  /** Takes over what is of use. */
  protected abstract void take(S state);
}
