package org.panro.catalog.seller;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.event.CompanyState;
import org.panro.shared.inbox.Copies;

/** The companies that catalog has heard of. */
@ApplicationScoped
public class Sellers extends Copies<SellerCopy, CompanyState> {

  /** What to show of a company whose event may not have arrived yet. */
  public static Seller view(Map<UUID, SellerCopy> known, UUID id) {
    SellerCopy copy = known.get(id);
    return copy == null ? new Seller(id, null, null, false, null) : copy.view();
  }

  /**
   * Whether the company is trusted; it neither gains nor loses trust until the transaction ends.
   */
  public Uni<Boolean> whileTrustStays(UUID company) {
    return findById(company, LockModeType.PESSIMISTIC_READ)
        .map(seller -> seller != null && seller.isTrusted());
  }

  @Override
  protected SellerCopy unknown() {
    return new SellerCopy();
  }
}
