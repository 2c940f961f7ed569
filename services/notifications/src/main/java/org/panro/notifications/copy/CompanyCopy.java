package org.panro.notifications.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.inbox.Copy;

/** A company as its last event told it; the version is the event's. */
@Entity
@Table(name = "company")
public class CompanyCopy extends Copy<CompanyState> {
  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  @Column
  @Enumerated(EnumType.STRING)
  VerificationStatus verification;

  @Override
  protected void take(CompanyState state) {
    name = state.name();
    verification = state.verification();
  }

  public LocalizedText name() {
    return name;
  }
}
