package org.panro.shared.inbox;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panro.contracts.event.IntegrationEvent;

/** The things of another service that this one has heard of. */
public abstract class Copies<C extends Copy<S>, S extends IntegrationEvent>
    implements PanacheRepositoryBase<C, UUID> {

  /** Keeps the state unless a newer one is known. */
  public Uni<Void> keep(S state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              C copy = known == null ? unknown() : known;
              if (known == null || known.version() < state.version()) {
                copy.hear(state);
              }
              return persist(copy).replaceWithVoid();
            });
  }

  /** The known ones among those things. */
  public Uni<Map<UUID, C>> known(Collection<UUID> ids) {
    return list("id in ?1", ids)
        .map(found -> found.stream().collect(Collectors.toMap(Copy::id, Function.identity())));
  }

  /** A thing that nothing was heard of yet. */
  protected abstract C unknown();
}
