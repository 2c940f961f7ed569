package org.panro.shared.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work that is tried again until what it needs is back, first soon and then every few seconds. */
public final class Healing {
  private static final Logger LOG = Logger.getLogger(Healing.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private Healing() {}

  /**
   * Tries until it is done.
   *
   * @param what for the log
   * @param work made anew for each try, on the Vert.x context that asked: a database session
   *     belongs to one
   * @param heals which failures waiting may mend; others are answered at once
   */
  public static <T> Uni<T> untilDone(
      String what, Supplier<Uni<T>> work, Predicate<Throwable> heals) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .<T>deferred(work::get)
        .runSubscriptionOn(task -> context.runOnContext(ignored -> task.run()))
        .onFailure(heals)
        .invoke(failure -> LOG.warnf("%s waits for %s", what, failure))
        .onFailure(heals)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }
}
