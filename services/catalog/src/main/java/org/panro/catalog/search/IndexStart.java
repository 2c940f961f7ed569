package org.panro.catalog.search;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Has the index there before the first event comes. */
@ApplicationScoped
class IndexStart {
  private final ProductIndex index;

  IndexStart(ProductIndex index) {
    this.index = index;
  }

  void prepare(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start)
      throws Throwable {
    VertxContextSupport.subscribeAndAwait(index::ensure);
  }
}
