package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.panro.local.client.DealRoom;
import org.panro.local.client.PublicApi;

/**
 * Both sides write to each other.
 *
 * @param deal they are in
 */
record Conversation(DealRoom deal) implements Act<DealRoom> {

  @Override
  public String name() {
    return "conversation";
  }

  @Override
  public DealRoom play(Stage stage) throws IOException, InterruptedException {
    say(stage, deal.buyer(), "Can you hold a pitch error of 8 µm over the whole stroke?");
    say(stage, deal.seller(), "네, C3 등급으로 6 µm까지 보증합니다. 성적서를 함께 드려요.");
    return deal;
  }

  private void say(Stage stage, PublicApi by, String text)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode message = deal.say(by, "message-" + by.member(), text);
    String id = message.path("id").asText();
    stage.acknowledged(
        "message-" + by.member(), by, deal.path() + "/timeline", Map.of("refersTo", id));
    stage.tell(by.member() + " writes", began, "message " + id);
  }
}
