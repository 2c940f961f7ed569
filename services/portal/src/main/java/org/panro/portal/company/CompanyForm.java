package org.panro.portal.company;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.panro.contracts.accounts.CompanyFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;
import org.panro.portal.words.FormWords;

/** A company's facts as fields of a form, and back. */
final class CompanyForm {
  private CompanyForm() {}

  static Form of(CompanyView company) {
    Form form =
        Form.empty()
            .with(Form.VERSION, company.version())
            .with("name.ko", company.name().ko())
            .with("name.en", company.name().en())
            .with("country", company.country())
            .with("registrationNumber", company.registrationNumber())
            .with(
                "markets",
                String.join(", ", Objects.requireNonNullElse(company.markets(), List.of())));
    LocalizedText description = company.description();
    return description == null
        ? form
        : form.with("description.ko", description.ko()).with("description.en", description.en());
  }

  /** What the form states; a missing name is noted in it. */
  static CompanyFacts read(Form form, CompanyView before, FormWords words) {
    LocalizedText name = form.texts("name");
    if (name == null) {
      form.refuse("name.ko", words.needed());
    }
    return new CompanyFacts(
        name == null ? before.name() : name,
        form.texts("description"),
        form.has("country") ? form.value("country") : before.country(),
        form.text("registrationNumber"),
        Stream.of(form.value("markets").split(",", -1))
            .map(market -> market.strip().toUpperCase(Locale.ROOT))
            .filter(market -> !market.isEmpty())
            .toList());
  }
}
