package org.panro.accounts.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.accounts.registration.RegistrationNumbers;
import org.panro.contracts.accounts.CompanyFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.CompanyView.FactoryCertificate;
import org.panro.contracts.accounts.VerificationApi.Outcome;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** A company that sells, buys or both. */
@Entity
public class Company {
  /** Countries, an object because the reactive driver's documents are objects. */
  record Markets(List<String> countries) {}

  @Id UUID id;
  @Version long version;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  /** The name in both languages and lower case, for finding it by a part. */
  @Column(name = "searched_name")
  String searchedName;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable LocalizedText description;

  @Column String country;

  @Column(name = "registration_number")
  @Nullable String registrationNumber;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Markets markets;

  @Column boolean seller;
  @Column boolean buyer;

  @Column
  @Enumerated(EnumType.STRING)
  VerificationStatus verification;

  @Column boolean trusted;

  @Column(name = "factory_level")
  @Nullable Integer factoryLevel;

  @Column(name = "factory_certificate")
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable FactoryCertificate factoryCertificate;

  @Column(name = "factory_level_until")
  @Nullable LocalDate factoryLevelUntil;

  @Column boolean archived;

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
    company.name(name);
    company.country = country;
    company.seller = seller;
    company.buyer = buyer;
    company.factoryLevel = factoryLevel;
    company.verification = VerificationStatus.VERIFIED;
    company.trusted = true;
    return company;
  }

  /** A company as it signed up. */
  public static Company signedUp(UUID id, CompanyFacts facts, boolean seller, boolean buyer) {
    Company company = new Company();
    company.id = id;
    company.seller = seller;
    company.buyer = buyer;
    company.verification = VerificationStatus.UNVERIFIED;
    company.state(facts);
    return company;
  }

  private void name(LocalizedText stated) {
    name = stated;
    searchedName = (stated.in("ko") + " " + stated.in("en")).toLowerCase(Locale.ROOT);
  }

  /** Takes what the company tells of itself. */
  final void state(CompanyFacts facts) {
    String number = RegistrationNumbers.accepted(facts.country(), facts.registrationNumber());
    if (isVerified() && !isRegisteredAs(facts.country(), number)) {
      throw Problems.ruleBroken(
          "registration-is-verified",
          new LocalizedText(
              "확인이 끝난 국가와 등록번호예요. 바꾸려면 회사 확인을 다시 신청해 주세요.",
              "Country and registration number are verified; apply for verification to change"
                  + " them."));
    }
    name(facts.name());
    description = facts.description();
    country = facts.country();
    registrationNumber = number;
    markets = facts.markets() == null ? null : new Markets(facts.markets());
  }

  private boolean isRegisteredAs(String otherCountry, @Nullable String number) {
    return country.equals(otherCountry) && Objects.equals(registrationNumber, number);
  }

  /** Takes the level that was certified. */
  void certify(int level, FactoryCertificate certificate) {
    factoryLevel = level;
    factoryCertificate = certificate;
    factoryLevelUntil = certificate.validUntil();
  }

  void loseFactoryLevel() {
    factoryLevel = null;
    factoryCertificate = null;
    factoryLevelUntil = null;
  }

  /** A verified company stays verified while a new application is looked at. */
  public void applyForVerification() {
    if (!isVerified()) {
      verification = VerificationStatus.PENDING;
    }
  }

  /** Takes an administrator's decision; more may be needed of a verified company too. */
  public void decide(Outcome outcome, String number, boolean trust) {
    switch (outcome) {
      case VERIFIED -> {
        verification = VerificationStatus.VERIFIED;
        registrationNumber = number;
        trusted = trust;
      }
      case MORE_NEEDED -> {
        if (!isVerified()) {
          verification = VerificationStatus.MORE_NEEDED;
        }
      }
      case REJECTED -> {
        verification = VerificationStatus.REJECTED;
        trusted = false;
      }
    }
  }

  /** Leaves the marketplace, with its last member. */
  public void archive() {
    archived = true;
  }

  public UUID id() {
    return id;
  }

  public LocalizedText name() {
    return name;
  }

  public String country() {
    return country;
  }

  public boolean isArchived() {
    return archived;
  }

  /** The realm roles of its members. */
  public List<String> roles() {
    return Stream.of(seller ? "seller" : "", buyer ? "buyer" : "")
        .filter(role -> !role.isEmpty())
        .toList();
  }

  boolean isVerified() {
    return verification == VerificationStatus.VERIFIED;
  }

  boolean isPublic() {
    return isVerified() && !archived;
  }

  /** The company as it sees itself, and agents and administrators see it. */
  public CompanyView view() {
    return view(registrationNumber, factoryCertificate);
  }

  /** The company as everybody may see it. */
  CompanyView publicView() {
    return view(
        null,
        factoryCertificate == null
            ? null
            : new FactoryCertificate(
                factoryCertificate.body(),
                factoryCertificate.issuedOn(),
                factoryCertificate.validUntil(),
                null));
  }

  private CompanyView view(@Nullable String number, @Nullable FactoryCertificate certificate) {
    return new CompanyView(
        id,
        version,
        name,
        description,
        country,
        number,
        markets == null ? null : markets.countries(),
        seller,
        buyer,
        verification,
        trusted,
        factoryLevel,
        certificate);
  }

  /** The company as its event tells it; the session has to be flushed, so that it has a version. */
  public CompanyState event() {
    return new CompanyState(
        id, version, name, country, seller, buyer, verification, trusted, factoryLevel, archived);
  }
}
