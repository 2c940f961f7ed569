package org.panro.accounts.verification;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored applications. */
@ApplicationScoped
class VerificationRepository implements PanacheRepositoryBase<VerificationRow, UUID> {

  Uni<Boolean> isNewest(VerificationRow application) {
    return count("companyId = ?1 and id > ?2", application.companyId, application.id)
        .map(newer -> newer == 0);
  }

  Uni<Boolean> hasPending(UUID company) {
    return count(
            "companyId = ?1 and state = org.panro.contracts.accounts.VerificationStatus.PENDING",
            company)
        .map(pending -> pending > 0);
  }
}
