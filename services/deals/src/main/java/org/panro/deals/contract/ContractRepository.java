package org.panro.deals.contract;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.panro.deals.deal.application.Rules;
import org.panro.deals.deal.model.rule.ContractIsThereToSign;
import org.panro.shared.problem.Problems;

/** The stored contracts, one a deal. */
@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<StoredContract, UUID> {

  Uni<Optional<StoredContract>> found(UUID deal) {
    return find("dealId", deal).firstResult().map(Optional::ofNullable);
  }

  /** The deal's contract to read, or 404. */
  Uni<StoredContract> toRead(UUID deal) {
    return found(deal).map(contract -> contract.orElseThrow(Problems::notFound));
  }

  /** The deal's contract to act on, or 409 where none is drawn yet. */
  Uni<StoredContract> toAct(UUID deal) {
    return found(deal)
        .invoke(contract -> Rules.require(new ContractIsThereToSign(contract.isPresent())))
        .map(Optional::orElseThrow);
  }
}
