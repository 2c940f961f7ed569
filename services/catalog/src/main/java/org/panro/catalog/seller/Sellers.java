package org.panro.catalog.seller;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.event.CompanyState;

/** The companies that catalog has heard of. */
@ApplicationScoped
public class Sellers implements PanacheRepositoryBase<SellerCopy, UUID> {

  /** Keeps the state unless a newer one is known. */
  public Uni<Void> keep(CompanyState state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              if (known == null) {
                SellerCopy copy = new SellerCopy();
                copy.take(state);
                return persist(copy).replaceWithVoid();
              }
              if (known.version < state.version()) {
                known.take(state);
              }
              return Uni.createFrom().voidItem();
            });
  }

  /** The known ones among those companies. */
  public Uni<Map<UUID, SellerCopy>> known(Collection<UUID> ids) {
    return list("id in ?1", ids)
        .map(
            found ->
                found.stream().collect(Collectors.toMap(seller -> seller.id, Function.identity())));
  }

  /** What to show of a company whose event may not have arrived yet. */
  public static Seller view(Map<UUID, SellerCopy> known, UUID id) {
    SellerCopy copy = known.get(id);
    return copy == null ? new Seller(id, null, null, false, null) : copy.view();
  }
}
