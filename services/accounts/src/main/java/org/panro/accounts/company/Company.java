package org.panro.accounts.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;

/** A company that sells, buys or both. */
@Entity
public class Company {
  @Id UUID id;
  @Version long version;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable LocalizedText description;

  @Column String country;

  @Column(name = "business_number")
  @Nullable String businessNumber;

  @Column boolean seller;
  @Column boolean buyer;

  @Column
  @Enumerated(EnumType.STRING)
  VerificationStatus verification;

  @Column boolean trusted;

  @Column(name = "factory_level")
  @Nullable Integer factoryLevel;

  /** A company that the operator vouches for from the first day. */
  public static Company vouchedFor(
      UUID id,
      LocalizedText name,
      String country,
      boolean seller,
      boolean buyer,
      @Nullable Integer factoryLevel) {
    Company company = new Company();
    company.id = id;
    company.name = name;
    company.country = country;
    company.seller = seller;
    company.buyer = buyer;
    company.factoryLevel = factoryLevel;
    company.verification = VerificationStatus.VERIFIED;
    company.trusted = true;
    return company;
  }

  boolean isVerified() {
    return verification == VerificationStatus.VERIFIED;
  }

  public CompanyView view() {
    return new CompanyView(
        id, version, name, description, country, seller, buyer, verification, factoryLevel);
  }

  /** The company as its event tells it; the session has to be flushed, so that it has a version. */
  public CompanyState event() {
    return new CompanyState(
        id, version, name, country, seller, buyer, verification, trusted, factoryLevel, false);
  }
}
