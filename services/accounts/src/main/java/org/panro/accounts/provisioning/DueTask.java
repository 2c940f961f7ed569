package org.panro.accounts.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.panro.shared.identity.Ids;

/** Something that is due in Keycloak; no personal data of its own. */
@Entity
@Table(name = "due_task")
class DueTask {
  @Id UUID id;

  @Column
  @Enumerated(EnumType.STRING)
  TaskKind kind;

  @Column(name = "subject_id")
  UUID subjectId;

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

  boolean isTooOld(Instant now) {
    return kind.patience().filter(patience -> createdAt.plus(patience).isBefore(now)).isPresent();
  }
}
