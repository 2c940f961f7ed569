package org.panro.deals.copy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.contracts.event.MemberState;

/** The members that deals has heard of, for who is an agent. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<MemberCopy, UUID> {

  /** Keeps the state unless a newer one is known. */
  public Uni<Void> keep(MemberState state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              MemberCopy copy = known == null ? new MemberCopy() : known;
              if (known == null || known.version < state.version()) {
                copy.take(state);
              }
              return persistAndFlush(copy).replaceWithVoid();
            });
  }

  public Uni<Boolean> isAgent(UUID member) {
    return count("id = ?1 and agent = true", member).map(found -> found == 1);
  }
}
