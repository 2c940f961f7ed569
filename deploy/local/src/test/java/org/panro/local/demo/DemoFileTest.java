package org.panro.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoFileTest {
  private static final Beginning BEGINNING = new Beginning(Instant.parse("2026-02-20T23:30:00Z"));

  @Test
  void daysAreCountedFromTheBeginning() throws Exception {
    assertThat(records().get(0).path("validUntil").asText()).isEqualTo("2026-03-22");
    assertThat(records().get(1).path("closesAt").asText()).isEqualTo("2026-03-02T09:00:00Z");
  }

  @Test
  void aDayMayBePast() throws Exception {
    assertThat(records().get(2).path("validUntil").asText()).isEqualTo("2026-02-18");
  }

  @Test
  void otherTextStaysAsItIs() throws Exception {
    assertThat(records().get(2).path("name").asText()).isEqualTo("+5d later");
  }

  @Test
  void momentsSoonToComeAreCountedFromNow() throws Exception {
    Instant now = Instant.now();
    assertThat(Instant.parse(records().get(3).path("closesAt").asText()))
        .isBetween(now.plusSeconds(110), now.plusSeconds(130));
  }

  @Test
  void recordsAreSortedByMemberWithoutItsName() throws Exception {
    assertThat(DemoFile.byMember(records())).containsOnlyKeys("seller", "buyer");
    assertThat(DemoFile.byMember(records()).get("seller"))
        .hasSize(2)
        .noneMatch(fields -> fields.has("member"));
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> DemoFile.read("/demo/none.ndjson", BEGINNING))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/demo/none.ndjson");
  }

  private static List<ObjectNode> records() throws IOException {
    return DemoFile.read("/demo/dated.ndjson", BEGINNING);
  }
}
