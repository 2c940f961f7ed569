package org.panro.shared.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.shared.imports.table.Table.Row;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsFound(String separator) {
    String text =
        String.join(separator, "sku", "name", "unit")
            + "\n"
            + String.join(separator, "1", "\"a,b;c\"", "EA")
            + "\n";

    assertThat(new CsvTable(text).headings()).containsExactly("sku", "name", "unit");
    assertThat(rows(text)).containsExactly(new Row(2, List.of("1", "a,b;c", "EA"), false));
  }

  @Test
  void linesAreCountedAsTheyStandInTheFile() {
    List<Row> rows = rows("\nsku,name\r\n1,\"two\nlines\"\r\n\r\n2,b\r3,c");

    assertThat(rows).extracting(Row::line).containsExactly(3, 6, 7);
  }

  @Test
  void aRowWithAnUnmatchedQuotationMarkIsBrokenByItself() {
    List<Row> rows = rows("sku,name\n1,a\n2,\"b\n3,c\n4,\"d\"\n5,\"e\"x\n6,f\n");

    assertThat(rows).filteredOn(Row::isBroken).extracting(Row::line).containsExactly(3, 6);
    assertThat(rows)
        .filteredOn(row -> !row.isBroken())
        .extracting(row -> row.cells().getFirst())
        .containsExactly("1", "3", "4", "6");
  }

  @Test
  void aRowOfOtherLengthIsBrokenUnlessWhatIsBeyondIsEmpty() {
    List<Row> rows = rows("sku,name\n1\n2,b,c\n3,d,,\n");

    assertThat(rows).extracting(Row::isBroken).containsExactly(true, true, false);
  }

  @Test
  void aMillionColumnsAreRefused() {
    assertThatThrownBy(() -> new CsvTable("a,".repeat(1_000_000) + "b\n1\n"))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("too-many-columns"));
  }

  @Test
  void aFileWithoutHeadingsIsRefused() {
    assertThatThrownBy(() -> new CsvTable(",,,\n1,2,3,4\n")).isInstanceOf(FileRefused.class);
  }

  @Test
  void aVeryLongLineIsReadAsOneRow() {
    String cell = "x".repeat(5_000_000);

    assertThat(rows("sku,name\n1," + cell + "\n2,b\n")).extracting(Row::line).containsExactly(2, 3);
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    try (CsvTable table = new CsvTable(text)) {
      for (Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
