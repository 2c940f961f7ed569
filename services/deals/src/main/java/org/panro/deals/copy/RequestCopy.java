package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.inbox.Copy;

/** Whose request it is and what it is called, as its last event told it. */
@Entity
@Table(name = "request_copy")
public class RequestCopy extends Copy<SourcingRequestState> {
  @Column(name = "buyer_id")
  UUID buyerId;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText title;

  @Override
  protected void take(SourcingRequestState told) {
    buyerId = told.buyerId();
    title = told.need().title();
  }

  public UUID buyerId() {
    return buyerId;
  }
}
