package org.panro.notifications.mail;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored mails. */
@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<MailRow, UUID> {}
