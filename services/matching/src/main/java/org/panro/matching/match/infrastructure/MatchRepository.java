package org.panro.matching.match.infrastructure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.matching.MatchStatus;

/** The stored matches. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<StoredMatch, UUID> {

  public Uni<List<StoredMatch>> ofRequest(UUID request) {
    return list("requestId", request);
  }

  public Uni<List<StoredMatch>> ofProducts(Collection<UUID> products) {
    return list("productId in ?1", products);
  }

  /**
   * Matches by score, the best first.
   *
   * @param where a condition of HQL with named values
   * @param skipped how many better ones to leave out
   */
  public Uni<List<StoredMatch>> ranked(
      String where, Map<String, Object> values, int skipped, int most) {
    return find(where + " order by score desc, id", values)
        .range(skipped, skipped + most - 1)
        .list();
  }

  /** Matches that others have heard of, after that identity, in its order. */
  Uni<List<StoredMatch>> toldAfter(UUID id, int size) {
    return find(
            "id > ?1 and (score >= ?2 or state not in ?3) order by id",
            id,
            StoredMatch.LEAD,
            List.of(MatchStatus.PROPOSED, MatchStatus.EXPIRED))
        .range(0, size - 1)
        .list();
  }
}
