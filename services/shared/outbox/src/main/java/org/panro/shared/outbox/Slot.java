package org.panro.shared.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The replication slot that the outbox's connector reads through; a service that only hears names
 * none.
 */
@ApplicationScoped
public class Slot {
  private final Optional<String> name;

  Slot(@ConfigProperty(name = "panro.outbox.slot") Optional<String> name) {
    this.name = name;
  }

  /**
   * Whether what is written from now on will leave. A slot is listed while it still waits for
   * transactions that run; what is committed before it has its starting point does not pass it.
   */
  public Uni<Boolean> exists() {
    return name.map(Slot::exists).orElseGet(() -> Uni.createFrom().item(true));
  }

  private static Uni<Boolean> exists(String name) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(
                                    "select count(*) from pg_replication_slots"
                                        + " where slot_name = ?1 and confirmed_flush_lsn is not null",
                                    Long.class)
                                .setParameter(1, name)
                                .getSingleResult()))
        .map(found -> found == 1);
  }
}
