package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * A company's page.
 *
 * @param country ISO 3166-1 alpha-2
 * @param registrationNumber shown to the company itself, agents and administrators alone
 * @param markets ISO 3166-1 alpha-2 of the countries it does business with, absent where not told
 * @param trusted whether it publishes without review
 * @param factoryLevel 1 to 5, absent where none is certified
 * @param factoryCertificate what the level rests on, absent where an operator vouched for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyView(
    UUID id,
    long version,
    LocalizedText name,
    @Nullable LocalizedText description,
    String country,
    @Nullable String registrationNumber,
    @Nullable List<String> markets,
    boolean seller,
    boolean buyer,
    VerificationStatus verification,
    boolean trusted,
    @Nullable Integer factoryLevel,
    @Nullable FactoryCertificate factoryCertificate)
    implements Resource {

  /**
   * Who certified a factory level, and until when it holds.
   *
   * @param evidence what an agent saw; shown to the company, agents and administrators alone
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FactoryCertificate(
      String body, LocalDate issuedOn, LocalDate validUntil, @Nullable String evidence) {}
}
