package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.panro.contracts.event.MemberState;
import org.panro.shared.inbox.Copy;

/** Whether a member is an agent, as its last event told it; the version is the event's. */
@Entity
@Table(name = "member_copy")
public class MemberCopy extends Copy<MemberState> {
  @Column boolean agent;

  @Override
  protected void take(MemberState state) {
    agent = state.roles().contains("agent") && !state.archived();
  }
}
