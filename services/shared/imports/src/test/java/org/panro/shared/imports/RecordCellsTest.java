package org.panro.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.shared.imports.ColumnMapping.Column;
import org.panro.shared.imports.ImportField.Kind;

class RecordCellsTest {
  private static final List<ImportField> FIELDS =
      List.of(
          ImportField.of("name.ko", Kind.TEXT, "제품명", "Name"),
          ImportField.of("moq", Kind.NUMBER, "최소 주문", "Minimum order"),
          ImportField.of("markets", Kind.LIST, "수출국", "Markets"));

  @Test
  void cellsFillTheirFields() {
    assertThat(record("name.ko", "밸브").at("/name/ko").asText()).isEqualTo("밸브");
    assertThat(record("moq", "1,200").path("moq").asText()).isEqualTo("1200");
    assertThat(record("markets", "DE; US").path("markets")).hasToString("[\"DE\",\"US\"]");
    assertThat(record("markets", "[\"a;b\"]").path("markets")).hasToString("[\"a;b\"]");
  }

  @Test
  void anEmptyCellClearsAndAColumnLeftOutSaysNothing() {
    assertThat(record("moq", " ").path("moq").isNull()).isTrue();
    assertThat(record(null, "x").isEmpty()).isTrue();
  }

  @Test
  void anAttributesUnitStandsInItsHeading() {
    assertThat(record("attr.전압 [V]", "1,220").path("attributes"))
        .hasToString("[{\"name\":\"전압\",\"value\":\"1220\",\"unit\":\"V\"}]");
    assertThat(record("attr.bore", "12 mm").path("attributes"))
        .hasToString("[{\"name\":\"bore\",\"value\":\"12 mm\"}]");
  }

  private static ObjectNode record(@Nullable String field, String cell) {
    return new RecordCells(FIELDS, new ObjectMapper())
        .record(new ColumnMapping(List.of(new Column("heading", field))), List.of(cell));
  }
}
