package org.panro.notifications.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice's mail: due, sent or given up. */
@Entity
@Table(name = "mail")
class MailRow {
  @Id
  @Column(name = "notice_id")
  UUID noticeId;

  @Column(name = "due_at")
  @Nullable Instant dueAt;

  @Column @Nullable String cause;

  @Column(name = "sent_at")
  @Nullable Instant sentAt;

  void sent(Instant now) {
    dueAt = null;
    sentAt = now;
  }

  void drop(String why) {
    dueAt = null;
    cause = why;
  }
}
