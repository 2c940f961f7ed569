package org.panro.shared.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+82 2", "-5", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"})
  void noTextBecomesAFormula(String value) {
    assertThat(LiteralCell.write(value)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "'=1", "''-", "'", "' x", "x ", "  ", "it's", "'quoted'", "", "12", "＝1"})
  void readingGivesWhatWasWritten(String value) {
    assertThat(LiteralCell.read(LiteralCell.write(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Valve", "12.5", "it's", "a=b", "5-6"})
  void otherTextsStayAsTheyAre(String value) {
    assertThat(LiteralCell.write(value)).isEqualTo(value);
  }
}
