package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.panro.contracts.event.MemberState;

/** Whether a member is an agent, as its last event told it; the version is the event's. */
@Entity
@Table(name = "member_copy")
public class MemberCopy {
  @Id UUID id;
  @Column long version;

  @Column boolean agent;

  void take(MemberState state) {
    id = state.aggregateId();
    version = state.version();
    agent = state.roles().contains("agent") && !state.archived();
  }
}
