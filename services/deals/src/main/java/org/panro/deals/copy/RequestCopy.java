package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.value.LocalizedText;

/** Whose request it is and what it is called, as its last event told it. */
@Entity
@Table(name = "request_copy")
public class RequestCopy {
  @Id UUID id;
  @Column long version;

  @Column(name = "buyer_id")
  UUID buyerId;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText title;

  void take(SourcingRequestState told) {
    id = told.aggregateId();
    version = told.version();
    buyerId = told.buyerId();
    title = told.need().title();
  }

  public UUID buyerId() {
    return buyerId;
  }
}
