package org.panro.deals.conversation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored messages. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<StoredMessage, UUID> {}
