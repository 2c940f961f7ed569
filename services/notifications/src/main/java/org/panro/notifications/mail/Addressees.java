package org.panro.notifications.mail;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserRepresentation;

/** Asks Keycloak for names and addresses, which Panro itself does not keep. */
@ApplicationScoped
class Addressees {
  private static final String REALM = "panro";

  private final Keycloak keycloak;

  Addressees(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  /** Answers on a thread of its own; fails where the member has no account or no address. */
  Uni<Addressee> of(UUID member) {
    return Uni.createFrom()
        .item(() -> find(member))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Addressee find(UUID member) {
    List<UserRepresentation> accounts =
        keycloak.realm(REALM).users().searchByAttributes(0, 1, true, true, "member_id:" + member);
    if (accounts.isEmpty() || accounts.getFirst().getEmail() == null) {
      throw new IllegalStateException("No active account with an address");
    }
    UserRepresentation account = accounts.getFirst();
    return new Addressee(account.getFirstName(), account.getLastName(), account.getEmail());
  }
}
