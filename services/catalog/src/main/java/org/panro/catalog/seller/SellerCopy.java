package org.panro.catalog.seller;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.inbox.Copy;

/** A company as its last event told it; the version is the event's. */
@Entity
@Table(name = "seller")
public class SellerCopy extends Copy<CompanyState> {
  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  @Column String country;
  @Column boolean verified;
  @Column boolean trusted;

  @Column(name = "factory_level")
  @Nullable Integer factoryLevel;

  @Override
  protected void take(CompanyState state) {
    name = state.name();
    country = state.country();
    verified = state.verification() == VerificationStatus.VERIFIED;
    trusted = state.trusted();
    factoryLevel = state.factoryLevel();
  }

  /** Whether its products are published without review. */
  public boolean isTrusted() {
    return trusted;
  }

  public Seller view() {
    return new Seller(id(), name, country, verified, factoryLevel);
  }
}
