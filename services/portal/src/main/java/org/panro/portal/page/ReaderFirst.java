package org.panro.portal.page;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Has the reader known before a page asks, so that asking never waits. A token that does not hold
 * makes a public page's reader nobody; a page that asks for sign-in refuses it by itself.
 */
class ReaderFirst {
  private final CurrentIdentityAssociation association;

  ReaderFirst(CurrentIdentityAssociation association) {
    this.association = association;
  }

  @ServerRequestFilter(preMatching = true)
  public Uni<Void> resolve() {
    return association
        .getDeferredIdentity()
        .onFailure(AuthenticationFailedException.class)
        .recoverWithItem(() -> QuarkusSecurityIdentity.builder().setAnonymous(true).build())
        .invoke(association::setIdentity)
        .replaceWithVoid();
  }
}
