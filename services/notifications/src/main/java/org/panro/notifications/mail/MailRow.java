package org.panro.notifications.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice's mail: due, sent or given up. Taking it puts it off before it is sent, so that another
 * process does not send it meanwhile and one that ends at work leaves it to the next.
 */
@Entity
@Table(name = "mail")
class MailRow {
  static final int MOST_TRIES = 7;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int GROWTH = 4;
  private static final int LONGEST_CAUSE = 300;

  @Id
  @Column(name = "notice_id")
  UUID noticeId;

  @Column(name = "due_at")
  @Nullable Instant dueAt;

  @Column int tries;
  @Column @Nullable String cause;

  @Column(name = "sent_at")
  @Nullable Instant sentAt;

  static MailRow due(UUID noticeId, Instant at) {
    MailRow mail = new MailRow();
    mail.noticeId = noticeId;
    mail.dueAt = at;
    return mail;
  }

  /** Begins a try; the next one is due after a pause that grows from try to try. */
  void take(Instant now) {
    dueAt = now.plus(FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, tries)));
    tries++;
  }

  void sent(Instant now) {
    dueAt = null;
    cause = null;
    sentAt = now;
  }

  void drop(String why) {
    dueAt = null;
    cause = why;
  }

  /** Keeps why a try failed; after the last it is given up. */
  void failed(String why) {
    cause = why.length() > LONGEST_CAUSE ? why.substring(0, LONGEST_CAUSE) : why;
    if (tries >= MOST_TRIES) {
      dueAt = null;
    }
  }
}
