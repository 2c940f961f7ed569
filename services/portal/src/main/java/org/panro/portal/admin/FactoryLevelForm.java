package org.panro.portal.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompaniesApi.FactoryLevelFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.CompanyView.FactoryCertificate;
import org.panro.portal.form.Form;
import org.panro.portal.words.AdminWords;
import org.panro.portal.words.FormWords;

/** A factory level and its certificate as fields of a form, and back. */
final class FactoryLevelForm {
  /** What the field says where no level holds. */
  static final String NONE = "none";

  private FactoryLevelForm() {}

  static Form of(CompanyView company) {
    Form form =
        Form.empty()
            .with(Form.VERSION, company.version())
            .with("level", company.factoryLevel() == null ? NONE : company.factoryLevel());
    FactoryCertificate certificate = company.factoryCertificate();
    return certificate == null
        ? form
        : form.with("evidence", certificate.evidence())
            .with("body", certificate.body())
            .with("issuedOn", certificate.issuedOn())
            .with("validUntil", certificate.validUntil());
  }

  /** What the form states; a level without its certificate is noted in it. */
  static FactoryLevelFacts read(Form form, AdminWords words, FormWords common) {
    Integer level = level(form.value("level"));
    if (level == null) {
      if (!form.isChosen("level", NONE)) {
        form.refuse("level", common.needed());
      }
      return new FactoryLevelFacts(null, null, null, null, null);
    }
    need(form, "evidence", words.evidenceMissing());
    need(form, "body", words.bodyMissing());
    need(form, "issuedOn", words.issuedOnMissing());
    need(form, "validUntil", words.validUntilMissing());
    return new FactoryLevelFacts(
        level,
        form.text("evidence"),
        form.text("body"),
        day(form, "issuedOn", common),
        day(form, "validUntil", common));
  }

  private static void need(Form form, String name, String missing) {
    if (!form.has(name)) {
      form.refuse(name, missing);
    }
  }

  private static @Nullable Integer level(String typed) {
    return typed.matches("[1-5]") ? Integer.valueOf(typed) : null;
  }

  private static @Nullable LocalDate day(Form form, String name, FormWords words) {
    try {
      return form.has(name) ? LocalDate.parse(form.value(name)) : null;
    } catch (DateTimeParseException malformed) {
      form.refuse(name, words.notADate());
      return null;
    }
  }
}
