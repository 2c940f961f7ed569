package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.panro.local.client.DealRoom;
import org.panro.local.client.PublicApi;

/**
 * Both sides confirm; only then the deal is.
 *
 * @param deal they are in
 */
record Confirmation(DealRoom deal) implements Act<DealRoom> {

  @Override
  public String name() {
    return "confirmation";
  }

  @Override
  public DealRoom play(Stage stage) throws IOException, InterruptedException {
    confirm(stage, deal.seller(), "대금까지 모두 받았어요.", "in-fulfilment");
    confirm(stage, deal.buyer(), "All units are in use.", "confirmed");
    stage.acknowledged(
        "confirmed", deal.agent(), "/api/deals", Map.of("id", deal.deal(), "state", "confirmed"));
    return deal;
  }

  private void confirm(Stage stage, PublicApi by, String note, String state)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode confirmed = deal.confirm(by, note);
    Stage.expect(confirmed.path("state").asText().equals(state), "the deal " + state, confirmed);
    stage.acknowledged(
        "confirmation-" + by.member(),
        by,
        deal.path() + "/timeline",
        Map.of("kind", "confirmation", "side", by.member()));
    stage.tell(by.member() + " confirms", began, "deal " + state);
  }
}
