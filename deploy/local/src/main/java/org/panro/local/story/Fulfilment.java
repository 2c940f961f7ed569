package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.panro.local.client.DealRoom;
import org.panro.local.client.Milestone;
import org.panro.local.client.Paper;
import org.panro.local.client.PublicApi;

/**
 * Every milestone is met with a document that proves it.
 *
 * @param deal they are in
 * @param contract with its milestones
 */
record Fulfilment(DealRoom deal, JsonNode contract) implements Act<JsonNode> {

  @Override
  public String name() {
    return "fulfilment";
  }

  @Override
  public JsonNode play(Stage stage) throws IOException, InterruptedException {
    for (Milestone milestone : Milestone.ALL) {
      meet(stage, milestone);
    }
    JsonNode view = deal.view();
    Stage.expect(
        view.path("state").asText().equals("in-fulfilment"), "the deal in fulfilment", view);
    return view;
  }

  private void meet(Stage stage, Milestone milestone) throws IOException, InterruptedException {
    long began = System.nanoTime();
    PublicApi by = milestone.isBuyers() ? deal.buyer() : deal.seller();
    Paper proof =
        new Paper(
            "%s-%s.pdf".formatted(milestone.word(), stage.run()),
            List.of("Proof of " + milestone.word(), "Contract " + stage.run()));
    JsonNode after = deal.meet(contract, milestone, proof);
    JsonNode met = milestoneOf(after, milestone);
    Stage.expect(met.hasNonNull("metAt"), "milestone %s met".formatted(milestone.word()), after);
    stage.acknowledged(
        milestone.word() + "-document",
        by,
        deal.path() + "/documents",
        Map.of("name", proof.name()));
    stage.acknowledged(
        milestone.word(),
        by,
        deal.path() + "/timeline",
        Map.of("kind", "milestone", "refersTo", met.path("id").asText()));
    stage.tell(
        milestone.word() + " proved",
        began,
        "by the %s with %s".formatted(by.member(), proof.name()));
  }

  private static JsonNode milestoneOf(JsonNode contract, Milestone milestone) throws IOException {
    for (JsonNode one : contract.path("milestones")) {
      if (one.path("kind").asText().equals(milestone.word())) {
        return one;
      }
    }
    throw new IOException("no milestone %s in %s".formatted(milestone.word(), contract));
  }
}
