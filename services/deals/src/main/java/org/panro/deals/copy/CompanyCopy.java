package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.inbox.Copy;

/** A company as its last event told it; the version is the event's. */
@Entity
@Table(name = "company_copy")
public class CompanyCopy extends Copy<CompanyState> {
  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  @Override
  protected void take(CompanyState state) {
    name = state.name();
  }

  public LocalizedText name() {
    return name;
  }
}
