package org.panro.notifications.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.panro.contracts.event.MemberState;
import org.panro.shared.inbox.Copy;

/** A member as its last event told it, without name or address; the version is the event's. */
@Entity
@Table(name = "member")
public class MemberCopy extends Copy<MemberState> {
  @Column(name = "company_id")
  UUID companyId;

  @Column String language;
  @Column boolean archived;

  @Override
  protected void take(MemberState state) {
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
