package org.panro.catalog.saved;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Has the index of saved searches there before the first product comes. */
@ApplicationScoped
class IndexStart {
  private final SavedSearchIndex index;

  IndexStart(SavedSearchIndex index) {
    this.index = index;
  }

  void prepare(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start)
      throws Throwable {
    VertxContextSupport.subscribeAndAwait(index::ensure);
  }
}
