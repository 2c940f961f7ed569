package org.panro.deals.deal.infrastructure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored timelines. */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<StoredEntry, UUID> {}
