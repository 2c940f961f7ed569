package org.panro.buyers.profile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored profiles. */
@ApplicationScoped
public class BuyerProfiles implements PanacheRepositoryBase<BuyerProfileRow, UUID> {

  /** Those of the buyers that show their name to everybody. */
  public Uni<Set<UUID>> showingTheirName(Collection<UUID> buyers) {
    return list("id in ?1", buyers)
        .map(
            found ->
                found.stream()
                    .filter(BuyerProfileRow::isNameShown)
                    .map(profile -> profile.id)
                    .collect(Collectors.toUnmodifiableSet()));
  }
}
