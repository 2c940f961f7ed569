package org.panro.catalog.search;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where the dictionary is kept. */
@ApplicationScoped
class DictionaryRepository implements PanacheRepositoryBase<Dictionary, UUID> {

  Uni<Dictionary> only() {
    return findById(Dictionary.ONLY);
  }
}
