package org.panro.accounts.keycloak;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Runs blocking calls beside the event loop and comes back to the context that asked. */
public final class OnWorker {
  private OnWorker() {}

  public static <T> Uni<T> run(Callable<T> blocking) {
    return Uni.createFrom()
        .completionStage(
            () ->
                Objects.requireNonNull(Vertx.currentContext(), "asked from a Vert.x context")
                    .executeBlocking(blocking, false)
                    .toCompletionStage());
  }
}
