package org.panro.shared.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs what changes something in one transaction and, where the request names a key, once only. */
@ApplicationScoped
public class Commands {
  private final IdempotencyKeys keys;

  Commands(IdempotencyKeys keys) {
    this.keys = keys;
  }

  /**
   * Runs the change of a {@link Command} that is marked as {@code later}, or of any.
   *
   * @param status of its answer
   */
  @SuppressWarnings("unchecked") // the change's own answer comes back, or a failure
  public <T> Uni<T> run(int status, Supplier<Uni<T>> change) {
    return (Uni<T>)
        Panache.withTransaction(
            () -> keys.once(status, () -> change.get().map(answer -> (Object) answer)));
  }
}
