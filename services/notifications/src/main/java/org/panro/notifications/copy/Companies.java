package org.panro.notifications.copy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.panro.contracts.event.CompanyState;
import org.panro.shared.inbox.Copies;

/** The companies that notifications has heard of. */
@ApplicationScoped
public class Companies extends Copies<CompanyCopy, CompanyState> {

  /** Keeps a newer state; answers whether it decided the company's verification. */
  public Uni<Boolean> decides(CompanyState state) {
    return findById(state.aggregateId())
        .map(
            known ->
                known != null
                    && known.version() < state.version()
                    && known.verification != state.verification())
        .call(() -> keep(state));
  }

  @Override
  protected CompanyCopy unknown() {
    return new CompanyCopy();
  }
}
