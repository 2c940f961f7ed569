package org.panro.portal.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.panro.contracts.accounts.CompanyFacts;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.ConsentDocument;
import org.panro.contracts.accounts.SignUpsApi.NewCompany;
import org.panro.contracts.accounts.SignUpsApi.Person;
import org.panro.contracts.accounts.SignUpsApi.SignUp;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.client.ServiceProblem;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.SignUpWords;

/** The fields of a sign-up. */
final class SignUpForm {
  /** Version of the documents that the pages show. */
  static final String DOCUMENTS = "2026-01";

  private static final String NAME_OF_FACTS = "company.facts.";

  private SignUpForm() {}

  /** What the form asks for; what is missing is noted in it. */
  static SignUp read(Form form, Language language, FormWords words, SignUpWords own) {
    LocalizedText name = form.texts("name");
    if (name == null) {
      form.refuse("name.ko", words.needed());
    }
    for (String needed : List.of("country", "owner.name", "owner.email")) {
      if (!form.has(needed)) {
        form.refuse(needed, words.needed());
      }
    }
    if (!form.has("seller") && !form.has("buyer")) {
      form.refuse("seller", own.sellOrBuy());
    }
    if (!form.has("terms") || !form.has("privacy")) {
      form.refuse("terms", own.consentNeeded());
    }
    CompanyFacts facts =
        new CompanyFacts(
            Objects.requireNonNullElseGet(name, () -> new LocalizedText(null, null)),
            null,
            form.value("country").toUpperCase(Locale.ROOT),
            form.text("registrationNumber"),
            null);
    return new SignUp(
        new NewCompany(facts, form.has("seller"), form.has("buyer")),
        new Person(form.value("owner.name"), form.value("owner.email")),
        language.code(),
        consents(form));
  }

  /** Errors that accounts names by its body's paths, at the fields of this form. */
  static Form namedHere(Form form, Throwable failure, FormWords words) {
    form.refuse(failure, words);
    if (failure instanceof ServiceProblem problem) {
      for (ServiceProblem.FieldError error : problem.fields()) {
        int facts = error.field().indexOf(NAME_OF_FACTS);
        if (facts >= 0) {
          form.refuse(error.field().substring(facts + NAME_OF_FACTS.length()), error.message());
        }
      }
    }
    return form;
  }

  private static List<Consent> consents(Form form) {
    List<Consent> consents = new ArrayList<>();
    for (ConsentDocument document : ConsentDocument.values()) {
      if (form.has(document.word())) {
        consents.add(new Consent(document, DOCUMENTS));
      }
    }
    return consents;
  }
}
