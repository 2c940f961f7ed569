package org.panro.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final List<String> FIELDS = List.of("name", "quantity");

  @Test
  void anEmptyFormShowsOneRow() {
    assertThat(Rows.of(Form.empty(), FIELDS)).isEqualTo(1);
  }

  @Test
  void addingKeepsWhatWasTyped() {
    Form form = typed("add");

    assertThat(Rows.change(form, FIELDS)).isTrue();
    assertThat(form.values("name")).containsExactly("bolt", "nut", "");
    assertThat(form.values("quantity")).containsExactly("10", "20", "");
  }

  @Test
  void removingTakesTheWholeRow() {
    Form form = typed("remove-0");

    assertThat(Rows.change(form, FIELDS)).isTrue();
    assertThat(form.values("name")).containsExactly("nut");
    assertThat(form.values("quantity")).containsExactly("20");
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    Form form = typed("remove-7");

    Rows.change(form, FIELDS);

    assertThat(form.values("name")).containsExactly("bolt", "nut");
  }

  @Test
  void anotherButtonIsNoChangeOfRows() {
    assertThat(Rows.change(typed("save"), FIELDS)).isFalse();
  }

  private static Form typed(String pressed) {
    return Form.empty()
        .with("do", pressed)
        .with("name", List.of("bolt", "nut"))
        .with("quantity", List.of("10", "20"));
  }
}
