package org.panro.notifications.copy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;

/** The companies that notifications has heard of. */
@ApplicationScoped
public class Companies implements PanacheRepositoryBase<CompanyCopy, UUID> {

  /** Keeps a newer state; answers whether it decided the company's verification. */
  public Uni<Boolean> keep(CompanyState state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              if (known == null) {
                CompanyCopy copy = new CompanyCopy();
                copy.take(state);
                return persist(copy).replaceWith(false);
              }
              if (known.version >= state.version()) {
                return Uni.createFrom().item(false);
              }
              VerificationStatus before = known.verification;
              known.take(state);
              return Uni.createFrom().item(before != state.verification());
            });
  }
}
