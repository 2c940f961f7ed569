package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;

/** A company as its last event told it; the version is the event's. */
@Entity
@Table(name = "company_copy")
public class CompanyCopy {
  @Id UUID id;
  @Column long version;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  void take(CompanyState state) {
    id = state.aggregateId();
    version = state.version();
    name = state.name();
  }

  public UUID id() {
    return id;
  }

  public LocalizedText name() {
    return name;
  }
}
