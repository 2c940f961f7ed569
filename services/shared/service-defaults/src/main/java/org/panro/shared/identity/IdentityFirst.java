package org.panro.shared.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Has the caller known before a resource asks, so that asking never waits. */
class IdentityFirst {
  private final CurrentIdentityAssociation association;

  IdentityFirst(CurrentIdentityAssociation association) {
    this.association = association;
  }

  @ServerRequestFilter
  public Uni<Void> resolve() {
    return association.getDeferredIdentity().invoke(association::setIdentity).replaceWithVoid();
  }
}
