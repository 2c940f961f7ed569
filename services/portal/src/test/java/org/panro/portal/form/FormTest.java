package org.panro.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.value.LocalizedText;

class FormTest {

  @Test
  void numbersMayBeGrouped() {
    assertThat(form("moq", "1,200").decimal("moq", "no")).isEqualTo(new BigDecimal("1200"));
  }

  @Test
  void whatIsNoNumberIsRefusedAndKept() {
    Form form = form("moq", "a dozen");

    assertThat(form.decimal("moq", "Write a number.")).isNull();
    assertThat(form.error("moq")).isEqualTo("Write a number.");
    assertThat(form.value("moq")).isEqualTo("a dozen");
  }

  @Test
  void aTextInTwoLanguagesComesFromTwoFields() {
    assertThat(form("name.ko", "기어").texts("name")).isEqualTo(new LocalizedText("기어", null));
    assertThat(form("other", "x").texts("name")).isNull();
  }

  @Test
  void theFirstErrorOfAFieldStays() {
    Form form = form("moq", "x");
    form.refuse("moq", "first");
    form.refuse("moq", "second");

    assertThat(form.error("moq")).isEqualTo("first");
  }

  @Test
  void aDoubtConcernsTheFieldAboveIt() {
    Form form = form("name.en", "Gear");
    form.warn("name.en", "Changed.");
    form.warn("name.en", "Twice.");

    assertThat(form.warning("name.en")).isEqualTo("Changed. Twice.");
    assertThat(form.concerns("name")).isTrue();
    assertThat(form.concerns("na")).isFalse();
    assertThat(form.isRefused()).isFalse();
  }

  @Test
  void aRowWithoutAValueTakesThatOfTheFirst() {
    Form form = Form.empty().with("currency", List.of("EUR", "", "KRW"));

    assertThat(form.valueOrFirst("currency", 1)).isEqualTo("EUR");
    assertThat(form.valueOrFirst("currency", 2)).isEqualTo("KRW");
  }

  @Test
  void everyEmptyFormHasAKeyOfItsOwn() {
    assertThat(Form.empty().value(Form.KEY)).isNotEqualTo(Form.empty().value(Form.KEY));
  }

  private static Form form(String name, String value) {
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    sent.add(name, value);
    return Form.of(sent);
  }
}
