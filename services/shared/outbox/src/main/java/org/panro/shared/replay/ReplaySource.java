package org.panro.shared.replay;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;

/**
 * Knows the current states of one topic's aggregates; a bean for each topic that a service tells.
 */
public interface ReplaySource {
  /** Without the installation's prefix. */
  String topic();

  /** The states of at most {@code size} aggregates after that identity, in its order. */
  Uni<List<? extends IntegrationEvent>> after(UUID id, int size);
}
