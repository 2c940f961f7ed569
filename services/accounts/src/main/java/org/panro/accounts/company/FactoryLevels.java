package org.panro.accounts.company;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompaniesApi.FactoryLevelFacts;
import org.panro.contracts.accounts.CompanyView.FactoryCertificate;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** A factory level stands only on a certificate that holds today, by the calendar of Korea. */
final class FactoryLevels {
  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

  private FactoryLevels() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), KOREA);
  }

  static void apply(Company company, FactoryLevelFacts facts, LocalDate today) {
    if (facts.level() == null) {
      company.loseFactoryLevel();
      return;
    }
    LocalDate issuedOn = needed("issuedOn", facts.issuedOn());
    LocalDate validUntil = needed("validUntil", facts.validUntil());
    if (issuedOn.isAfter(today)) {
      throw Problems.invalid(
          "issuedOn", new LocalizedText("발급일이 아직 오지 않았어요.", "The day of issue has not come yet."));
    }
    if (validUntil.isBefore(today) || validUntil.isBefore(issuedOn)) {
      throw Problems.invalid(
          "validUntil",
          new LocalizedText("유효 기간이 이미 지났어요.", "The certificate does not hold any more."));
    }
    company.certify(
        facts.level(),
        new FactoryCertificate(
            text("body", facts.body()), issuedOn, validUntil, text("evidence", facts.evidence())));
  }

  private static String text(String field, @Nullable String stated) {
    return needed(field, stated == null || stated.isBlank() ? null : stated);
  }

  private static <T> T needed(String field, @Nullable T stated) {
    if (stated == null) {
      throw Problems.invalid(
          field,
          new LocalizedText(
              "스마트공장 수준에는 근거, 발급 기관, 발급일, 유효 기간이 모두 필요해요.",
              "A factory level needs evidence, issuing body, day of issue and validity."));
    }
    return stated;
  }
}
