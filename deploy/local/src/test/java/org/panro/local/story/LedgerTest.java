package org.panro.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Step STEP =
      new Step(
          "r1",
          "quotation-1",
          "seller",
          "/api/deals/d1/timeline",
          Map.of("kind", "quotation", "text.en", "Sent."));

  @Test
  void everyRunAddsItsSteps(@TempDir Path home) throws Exception {
    Step other = new Step("r2", "deal", "agent", "/api/deals", Map.of("id", "d2"));
    Ledger.in(home).add(STEP);
    Ledger.in(home).add(other);
    assertThat(Ledger.in(home).steps()).containsExactly(STEP, other);
  }

  @Test
  void withoutARunThereAreNoSteps(@TempDir Path home) throws Exception {
    assertThat(Ledger.in(home).steps()).isEmpty();
  }

  @Test
  void aStepIsToldByTheItemWithAllItsFields() throws Exception {
    assertThat(STEP.isToldBy(item("quotation", "Sent."))).isTrue();
    assertThat(STEP.isToldBy(item("quotation", "Accepted."))).isFalse();
    assertThat(STEP.isToldBy(item("message", "Sent."))).isFalse();
  }

  private static JsonNode item(String kind, String text) throws Exception {
    return new ObjectMapper()
        .readTree("{\"kind\": \"%s\", \"text\": {\"en\": \"%s\"}}".formatted(kind, text));
  }
}
