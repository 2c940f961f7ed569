package org.panro.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.CompaniesApi.FactoryLevelFacts;
import org.panro.portal.form.Form;
import org.panro.portal.words.AdminWords;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.FormWords;

class FactoryLevelFormTest {

  @Test
  void aLevelComesWithItsCertificate() {
    assertThat(read(certified()))
        .isEqualTo(
            new FactoryLevelFacts(
                3,
                "No. 2026-117",
                "Assessors of Korea",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2029, 2, 28)));
  }

  @Test
  void aLevelWithoutEvidenceIsNotStated() {
    Form form = certified().with("evidence", "");

    read(form);

    assertThat(form.errors()).extracting(Map.Entry::getKey).containsExactly("evidence");
  }

  @Test
  void aDayThatIsNoneIsToldAtItsField() {
    Form form = certified().with("issuedOn", "spring");

    read(form);

    assertThat(form.error("issuedOn")).isEqualTo("Choose a day.");
  }

  @Test
  void noLevelNeedsNoCertificate() {
    Form form = Form.empty().with("level", FactoryLevelForm.NONE).with("body", "left over");

    assertThat(read(form)).isEqualTo(new FactoryLevelFacts(null, null, null, null, null));
    assertThat(form.isRefused()).isFalse();
  }

  @Test
  void aLevelThatIsNoneTakesNothingAway() {
    Form form = Form.empty().with("level", "6");

    read(form);

    assertThat(form.isWrong("level")).isTrue();
  }

  private static Form certified() {
    return Form.empty()
        .with("level", 3)
        .with("evidence", "No. 2026-117")
        .with("body", "Assessors of Korea")
        .with("issuedOn", "2026-03-01")
        .with("validUntil", "2029-02-28");
  }

  private static FactoryLevelFacts read(Form form) {
    return FactoryLevelForm.read(
        form, EnglishWords.of(AdminWords.class), EnglishWords.of(FormWords.class));
  }
}
