package org.panro.accounts.invitation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.contracts.accounts.InvitationsApi.InvitationState;
import org.panro.shared.problem.Problems;

/** The stored invitations. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

  /** An invitation of that company; fails with 404 for those of others. */
  Uni<Invitation> of(UUID company, UUID id) {
    return find("id = ?1 and companyId = ?2", id, company)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  Uni<Long> countOpen(UUID company, String email) {
    return count("companyId = ?1 and email = ?2", company, email);
  }

  /** Closes the invitation that a member came by, if one did. */
  Uni<Void> close(UUID member, InvitationState last) {
    return find("memberId", member)
        .firstResult()
        .invoke(
            invitation -> {
              if (invitation != null && invitation.isOpen()) {
                invitation.close(last);
              }
            })
        .replaceWithVoid();
  }
}
