package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;

/**
 * The match of both appears as the request's best one, with reasons in both languages.
 *
 * @param product of the seller
 * @param request of the buyer
 */
record Matchmaking(Listing.Listed product, JsonNode request) implements Act<JsonNode> {
  private static final String PATH = "/api/matching/matches";
  private static final int REASONS_TOLD = 2;

  @Override
  public String name() {
    return "match";
  }

  @Override
  public JsonNode play(Stage stage) throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode ranked =
        stage
            .cast()
            .buyer()
            .await(
                "%s?size=100&request=%s".formatted(PATH, request.path("id").asText()),
                seen -> seen.at("/items/0/product/id").asText().equals(product.id()));
    JsonNode match = ranked.path("items").path(0);
    stage.tell(
        "match appears",
        began,
        "match %s, score %.0f, first of %d"
            .formatted(
                match.path("id").asText(),
                match.path("score").asDouble(),
                ranked.path("total").asInt()));
    Stage.expect(match.path("reasons").size() >= REASONS_TOLD, "reasons for the match", match);
    Iterator<JsonNode> reasons = match.path("reasons").iterator();
    for (int told = 0; told < REASONS_TOLD; told++) {
      reason(stage, reasons.next());
    }
    Stage.expectHidden(stage.cast().stranger(), PATH + "/" + match.path("id").asText());
    return match;
  }

  private static void reason(Stage stage, JsonNode reason) throws IOException {
    String ko = reason.at("/text/ko").asText();
    String en = reason.at("/text/en").asText();
    Stage.expect(!ko.isBlank() && !en.isBlank(), "a reason in both languages", reason);
    stage.out().printf("%-24s %s · %s%n", "  " + reason.path("criterion").asText(), ko, en);
  }
}
