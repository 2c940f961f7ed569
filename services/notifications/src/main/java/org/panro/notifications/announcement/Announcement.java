package org.panro.notifications.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/** What a company's members, or one member, are to be told. */
@Entity
class Announcement {
  @Id UUID id;

  @Column(name = "company_id")
  @Nullable UUID companyId;

  @Column(name = "member_id")
  @Nullable UUID memberId;

  @Column(name = "actor_id")
  @Nullable UUID actorId;

  @Column String occasion;
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
}
