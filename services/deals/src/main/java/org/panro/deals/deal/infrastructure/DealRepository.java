package org.panro.deals.deal.infrastructure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The stored deals. */
@ApplicationScoped
public class DealRepository implements PanacheRepositoryBase<StoredDeal, UUID> {
  /** Of the agents the one with the fewest open deals. */
  private static final String LEAST_BUSY_AGENT =
      """
      select agent.id from member_copy agent
        left join deal on deal.agent_id = agent.id and deal.state not in ('CONFIRMED', 'LOST')
        where agent.agent
        group by agent.id order by count(deal.id), agent.id limit 1""";

  private static final String UNATTENDED =
      """
      select id from deal where agent_id is null and state not in ('CONFIRMED', 'LOST')
        order by id limit ?1 for update skip locked""";

  /** The deal, changed by nobody else until the transaction ends. */
  public Uni<StoredDeal> locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** At most one identity: none where no agent is known yet. */
  public Uni<List<UUID>> leastBusyAgent() {
    return getSession()
        .chain(session -> session.createNativeQuery(LEAST_BUSY_AGENT, UUID.class).getResultList());
  }

  /** Open deals that nobody looks after, changed by nobody else until the transaction ends. */
  public Uni<List<StoredDeal>> unattended(int most) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(UNATTENDED, UUID.class)
                    .setParameter(1, most)
                    .getResultList())
        .chain(
            found -> found.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", found));
  }
}
