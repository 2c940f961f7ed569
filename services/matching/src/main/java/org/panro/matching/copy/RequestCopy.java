package org.panro.matching.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.inbox.Copy;

/** A sourcing request as its last event told it; the version is the event's. */
@Entity
@Table(name = "request_copy")
public class RequestCopy extends Copy<SourcingRequestState> {
  /** Companies that may know of it, an object as the reactive driver's documents are. */
  record Invited(List<UUID> companies) {}

  @Column(name = "buyer_id")
  UUID buyerId;

  @Column
  @Enumerated(EnumType.STRING)
  SourcingRequestStatus state;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  SourcingNeed need;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Invited invited;

  @Override
  protected void take(SourcingRequestState told) {
    buyerId = told.buyerId();
    state = told.status();
    need = told.need();
    invited = new Invited(told.invited());
  }

  public UUID buyerId() {
    return buyerId;
  }

  public SourcingNeed need() {
    return need;
  }

  public boolean isOpen() {
    return state == SourcingRequestStatus.PUBLISHED;
  }

  /** An invited-only request is known to the invited companies alone. */
  public boolean isKnownTo(UUID company) {
    return need.visibility() != Visibility.INVITED || invited.companies().contains(company);
  }
}
