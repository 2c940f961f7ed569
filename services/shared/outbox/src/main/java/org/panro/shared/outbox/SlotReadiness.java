package org.panro.shared.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only once the replication slot exists: what is written before it would never leave. */
@Readiness
@ApplicationScoped
class SlotReadiness implements AsyncHealthCheck {
  private static final String NAME = "outbox slot";

  private final String slot;

  SlotReadiness(@ConfigProperty(name = "panro.outbox.slot") String slot) {
    this.slot = slot;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(
                                    "select count(*) from pg_replication_slots where slot_name = ?1",
                                    Long.class)
                                .setParameter(1, slot)
                                .getSingleResult()))
        .map(found -> HealthCheckResponse.named(NAME).status(found == 1).build())
        .onFailure()
        .recoverWithItem(HealthCheckResponse.down(NAME));
  }
}
