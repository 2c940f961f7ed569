package org.panro.deals.deal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.Side;
import org.panro.shared.identity.Actor;

/**
 * Who did something in a deal; all null where the marketplace itself did.
 *
 * @param companyId whose members may see which member it was
 * @param actor for the audit trail, null where another service's trail has the act already
 */
public record Author(
    @Nullable Side side, @Nullable UUID memberId, @Nullable UUID companyId, @Nullable Actor actor) {
  public static final Author MARKETPLACE = new Author(null, null, null, null);
}
