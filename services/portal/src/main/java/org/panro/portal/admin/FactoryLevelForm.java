package org.panro.portal.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompaniesApi.FactoryLevelFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.CompanyView.FactoryCertificate;
import org.panro.portal.form.Form;
import org.panro.portal.words.FormWords;

/** A factory level and its certificate as fields of a form, and back. */
final class FactoryLevelForm {
  /** What the field says where no level holds. */
  static final String NONE = "none";

  private static final List<String> CERTIFICATE =
      List.of("evidence", "body", "issuedOn", "validUntil");

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
  static FactoryLevelFacts read(Form form, FormWords words) {
    Integer level = level(form.value("level"));
    if (level == null) {
      if (!form.isChosen("level", NONE)) {
        form.refuse("level", words.needed());
      }
      return new FactoryLevelFacts(null, null, null, null, null);
    }
    for (String needed : CERTIFICATE) {
      if (!form.has(needed)) {
        form.refuse(needed, words.needed());
      }
    }
    return new FactoryLevelFacts(
        level,
        form.text("evidence"),
        form.text("body"),
        day(form, "issuedOn", words),
        day(form, "validUntil", words));
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
