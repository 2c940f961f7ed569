package org.panro.notifications.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.panro.contracts.event.MemberState;

/** A member as its last event told it, without name or address; the version is the event's. */
@Entity
@Table(name = "member")
public class MemberCopy {
  @Id UUID id;
  @Column long version;

  @Column(name = "company_id")
  UUID companyId;

  @Column String language;
  @Column boolean archived;

  void take(MemberState state) {
    id = state.aggregateId();
    version = state.version();
    companyId = state.companyId();
    language = state.language();
    archived = state.archived();
  }

  public UUID companyId() {
    return companyId;
  }

  public String language() {
    return language;
  }
}
