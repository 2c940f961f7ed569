package org.panro.matching.match.infrastructure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored matches. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<StoredMatch, UUID> {

  public Uni<List<StoredMatch>> ofRequest(UUID request) {
    return list("requestId", request);
  }

  public Uni<List<StoredMatch>> ofProduct(UUID product) {
    return list("productId", product);
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
}
