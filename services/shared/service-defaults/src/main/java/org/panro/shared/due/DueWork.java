package org.panro.shared.due;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A kind of work that falls due row by row; every bean of this type is worked off each second. */
public interface DueWork {

  /** Names the work in logs, in meters and beside its tries; it never changes. */
  String name();

  /**
   * What is due, as a query of {@code id} and {@code at}, the moment since when; {@code :now} is
   * the present one. The rows it reads are locked for whoever takes them, the longest due first.
   */
  String due();

  /**
   * Does the work of one row, which is due no more afterwards: without a lease in the transaction
   * that holds the row, with one outside of any.
   */
  Uni<Void> act(UUID id);

  /** For how long a row belongs to who took it, where the work calls other systems. */
  default Optional<Duration> lease() {
    return Optional.empty();
  }

  default Pauses pauses() {
    return Pauses.USUAL;
  }

  /**
   * Takes a failure in and answers whether that was the last try, after which the row is due no
   * more; in the transaction that keeps the failure.
   *
   * @param tries how many there were, this one included
   */
  default Uni<Boolean> givesUp(UUID id, int tries, String cause) {
    return Uni.createFrom().item(false);
  }
}
