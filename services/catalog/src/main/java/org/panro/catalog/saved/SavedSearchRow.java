package org.panro.catalog.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.catalog.SavedSearch;
import org.panro.shared.identity.Actor;
import org.panro.shared.identity.Ids;

/**
 * A stored search. Its version counts its member's changes alone; what the work behind it marks is
 * changed by statements.
 */
@Entity
@Table(name = "saved_search")
class SavedSearchRow {
  @Id UUID id;
  @Version long version;

  @Column(name = "member_id")
  UUID memberId;

  @Column(name = "company_id")
  UUID companyId;

  @Column String name;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  SearchParameters parameters;

  @Column String language;

  @Column
  @Enumerated(EnumType.STRING)
  AlertPace alert;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(updatable = false)
  long alerts;

  @Column(name = "alerted_at", updatable = false)
  @Nullable Instant alertedAt;

  @Column(updatable = false)
  long revision;

  @Column(updatable = false)
  @Nullable String query;

  @Column boolean removed;

  static SavedSearchRow of(Actor member, SavedSearch.Statement stated, Instant now) {
    SavedSearchRow row = new SavedSearchRow();
    row.id = Ids.next();
    row.memberId = member.memberId();
    row.companyId = member.companyId();
    row.createdAt = now;
    row.state(stated);
    return row;
  }

  final void state(SavedSearch.Statement stated) {
    name = stated.name().strip();
    parameters = SearchParameters.of(stated.parameters());
    language = stated.language();
    alert = stated.alert();
  }

  /** Whether the index has to hold it. */
  boolean isWatched() {
    return alert != AlertPace.NONE && !removed;
  }

  Actor member() {
    return new Actor(memberId, companyId, null);
  }

  SavedSearch view() {
    return new SavedSearch(
        id, version, name, parameters.items(), language, alert, createdAt, alerts, alertedAt);
  }
}
