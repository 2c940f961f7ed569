package org.panro.matching.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationStatus;
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

  @Column boolean verified;

  @Column(name = "factory_level")
  @Nullable Integer factoryLevel;

  @Override
  protected void take(CompanyState state) {
    name = state.name();
    verified = state.verification() == VerificationStatus.VERIFIED;
    factoryLevel = state.factoryLevel();
  }

  public LocalizedText name() {
    return name;
  }

  public boolean isVerified() {
    return verified;
  }

  public @Nullable Integer factoryLevel() {
    return factoryLevel;
  }
}
