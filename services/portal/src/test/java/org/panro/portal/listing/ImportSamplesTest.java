package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.imports.ImportSample;

class ImportSamplesTest {

  @Test
  void fieldsStandUnderTheirNames() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", Map.of("ko", "밸브"));
    fields.put("brand", null);
    fields.put("attributes", List.of(Map.of("name", "Bore"), Map.of("name", "Width")));

    List<ImportSamples.Row> rows =
        ImportSamples.of(
            List.of(new ImportSample(2, "created", fields)),
            List.of(new ImportFieldView("name.ko", "제품명(한글)")));

    assertThat(rows)
        .containsExactly(
            new ImportSamples.Row(
                2,
                "created",
                List.of(
                    new ImportSamples.Cell("제품명(한글)", "밸브"),
                    new ImportSamples.Cell("attributes", "Bore; Width"))));
  }
}
