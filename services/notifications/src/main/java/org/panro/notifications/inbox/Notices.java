package org.panro.notifications.inbox;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored notices; announcements make them. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<NoticeRow, UUID> {}
