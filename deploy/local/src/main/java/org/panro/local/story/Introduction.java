package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.panro.local.client.DealRoom;
import org.panro.local.client.PublicApi;

/**
 * The buyer is interested, the agent introduces both, and their deal opens; nobody else sees it.
 *
 * @param match of product and request
 */
record Introduction(JsonNode match) implements Act<DealRoom> {
  private static final String PATH = "/api/matching/matches/";

  @Override
  public String name() {
    return "introduction";
  }

  @Override
  public DealRoom play(Stage stage) throws IOException, InterruptedException {
    Cast cast = stage.cast();
    String id = match.path("id").asText();
    long began = System.nanoTime();
    JsonNode answered =
        cast.buyer()
            .post(
                PATH + id + "/answer",
                stage.key("answer"),
                PublicApi.object().put("interested", true).put("reason", "The stroke fits."));
    Stage.expect(answered.path("state").asText().equals("answered"), "an answered match", answered);
    String matches = "/api/matching/matches?request=" + match.at("/request/id").asText();
    stage.acknowledged(
        "answer", cast.buyer(), matches, Map.of("id", id, "buyerAnswer.interested", "true"));
    JsonNode introduced =
        cast.agent().post(PATH + id + "/introduce", stage.key("introduction"), PublicApi.object());
    String deal = introduced.path("id").asText();
    stage.acknowledged("introduction", cast.agent(), matches, Map.of("id", id, "dealId", deal));
    stage.tell("agent introduces", began, "the coming deal is " + deal);
    return opened(
        stage,
        new DealRoom(deal, stage.key("deal"), cast.seller(), cast.buyer(), cast.agent()),
        id);
  }

  private static DealRoom opened(Stage stage, DealRoom room, String matchId)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode deal = room.buyer().await(room.path(), seen -> !seen.isMissingNode());
    Stage.expect(
        deal.path("state").asText().equals("introduced")
            && deal.path("matchId").asText().equals(matchId),
        "a deal of this match, introduced",
        deal);
    Stage.expectHidden(stage.cast().stranger(), room.path());
    Stage.expectHidden(stage.cast().stranger(), room.path() + "/timeline");
    stage.acknowledged("deal", room.agent(), "/api/deals", Map.of("matchId", matchId));
    stage.tell("deal opens", began, "state introduced; 404 for another company");
    return room;
  }
}
