package org.panro.gateway.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Has the server hand over targets that are no URI, which it would refuse with an empty answer:
 * they are refused here, as problems. The server reads the setting when it starts, after this.
 */
@Singleton
class EveryTargetArrives {
  private static final String SETTING = "vertx.disableURIValidation";

  void beforeTheServer(@Observes @Initialized(ApplicationScoped.class) Object start) {
    System.setProperty(SETTING, "true");
  }
}
