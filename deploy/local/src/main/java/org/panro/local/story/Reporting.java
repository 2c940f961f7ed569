package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** The agent reads how many contracts are confirmed. */
record Reporting() implements Act<Long> {

  @Override
  public String name() {
    return "report";
  }

  @Override
  public Long play(Stage stage) throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode report = stage.cast().agent().get("/api/deals/report");
    Stage.expect(report.path("confirmed").isIntegralNumber(), "a count of confirmed deals", report);
    long confirmed = report.path("confirmed").asLong();
    stage.tell("report counts", began, "%d confirmed contracts".formatted(confirmed));
    return confirmed;
  }
}
