package org.panro.accounts.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.panro.shared.identity.Ids;

/** Something that is due in Keycloak; no personal data of its own. */
@Entity
@Table(name = "due_task")
class DueTask {
  /** Longer than any step takes; a task whose process died is taken again after it. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  private static final int SLOWEST = 6;

  @Id UUID id;

  @Column
  @Enumerated(EnumType.STRING)
  TaskKind kind;

  @Column(name = "subject_id")
  UUID subjectId;

  @Column int attempts;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "due_at")
  Instant dueAt;

  static DueTask of(TaskKind kind, UUID subject, Instant now, Instant dueAt) {
    DueTask task = new DueTask();
    task.id = Ids.next();
    task.kind = kind;
    task.subjectId = subject;
    task.createdAt = now;
    task.dueAt = dueAt;
    return task;
  }

  void take(Instant now) {
    attempts++;
    dueAt = now.plus(LEASE);
  }

  /** Two seconds after the first failure, then twice as long each time, up to two minutes. */
  void postpone(Instant now) {
    dueAt = now.plusSeconds(1L << Math.min(attempts, SLOWEST + 1));
  }

  boolean isTooOld(Instant now) {
    return kind.patience().filter(patience -> createdAt.plus(patience).isBefore(now)).isPresent();
  }
}
