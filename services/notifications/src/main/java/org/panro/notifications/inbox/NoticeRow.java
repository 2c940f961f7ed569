package org.panro.notifications.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.notifications.Notice;
import org.panro.contracts.value.LocalizedText;

/** A stored notice. */
@Entity
@Table(name = "notice")
public class NoticeRow {
  @Id UUID id;
  @Version long version;

  @Column(name = "member_id")
  UUID memberId;

  @Column String kind;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText title;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText text;

  @Column String link;
  @Column @Nullable String stop;
  @Column Instant at;

  @Column(name = "read_at")
  @Nullable Instant readAt;

  public UUID id() {
    return id;
  }

  public UUID memberId() {
    return memberId;
  }

  /** The page that stops such notices for good, where there is one. */
  public @Nullable String stop() {
    return stop;
  }

  /** The notice as its member sees it. */
  public Notice view() {
    return new Notice(id, version, kind, title, text, link, at, readAt);
  }
}
