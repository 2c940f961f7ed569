package org.panro.deals.quotation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panro.contracts.deals.QuotationState;
import org.panro.deals.deal.application.EvidenceSource;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Party;
import org.panro.shared.problem.Problems;

/** The stored quotations, which prove that a deal is quoted or agreed. */
@ApplicationScoped
class QuotationRepository implements PanacheRepositoryBase<StoredQuotation, UUID>, EvidenceSource {

  /** The quotation of that number within the deal, or 404. */
  Uni<StoredQuotation> of(UUID deal, int number) {
    return find("dealId = ?1 and number = ?2", deal, number)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  /** How many the deal has; the deal's lock keeps it from growing meanwhile. */
  Uni<Long> of(UUID deal) {
    return count("dealId", deal);
  }

  /** A newer one takes the place of those that were sent before. */
  Uni<Integer> supersede(UUID deal) {
    return update(
        "state = ?1 where dealId = ?2 and state = ?3",
        QuotationState.SUPERSEDED,
        deal,
        QuotationState.SENT);
  }

  /** The newest quotation of each deal's seller. */
  Uni<List<StoredQuotation>> newestOfSellers(Collection<UUID> deals) {
    return list(
        "from StoredQuotation offer where offer.dealId in ?1 and offer.side = ?2 and offer.number ="
            + " (select max(other.number) from StoredQuotation other"
            + " where other.dealId = offer.dealId and other.side = ?2)",
        deals,
        Party.SELLER);
  }

  @Override
  public Set<EvidenceKind> kinds() {
    return Set.of(EvidenceKind.QUOTATION, EvidenceKind.ACCEPTED_QUOTATION);
  }

  @Override
  public Uni<Boolean> holds(UUID deal, EvidenceKind kind, UUID thing) {
    Uni<Long> found =
        kind == EvidenceKind.QUOTATION
            ? count("id = ?1 and dealId = ?2", thing, deal)
            : count("id = ?1 and dealId = ?2 and state = ?3", thing, deal, QuotationState.ACCEPTED);
    return found.map(number -> number == 1);
  }
}
