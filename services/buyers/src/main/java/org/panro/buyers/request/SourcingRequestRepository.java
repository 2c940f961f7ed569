package org.panro.buyers.request;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored requests. */
@ApplicationScoped
class SourcingRequestRepository implements PanacheRepositoryBase<SourcingRequest, UUID> {

  /** The buyer's requests with those numbers of its own, by number. */
  Uni<Map<String, SourcingRequest>> byReference(UUID buyer, Collection<String> references) {
    return list("buyerId = ?1 and reference in ?2", buyer, references)
        .map(
            found ->
                found.stream()
                    .collect(Collectors.toMap(request -> request.reference, Function.identity())));
  }
}
