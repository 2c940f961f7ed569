package org.panro.shared.outbox;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only once the replication slot exists: what is written before it would never leave. */
@Readiness
@ApplicationScoped
class SlotReadiness implements AsyncHealthCheck {
  private static final String NAME = "outbox slot";

  private final Slot slot;

  SlotReadiness(Slot slot) {
    this.slot = slot;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return slot.exists()
        .map(there -> HealthCheckResponse.named(NAME).status(there).build())
        .onFailure()
        .recoverWithItem(HealthCheckResponse.down(NAME));
  }
}
