package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import org.panro.local.client.DealRoom;

/**
 * From a listing to a confirmed contract: a seller lists a product, a buyer asks for one, both are
 * matched, introduced, agree, sign, fulfil and confirm. Every step is checked and told.
 *
 * @param address of the gateway
 * @param home folder that keeps the acknowledged steps
 * @param out where the story is told
 */
public record Story(String address, Path home, PrintStream out) {

  /** Plays it once; fails with the name of the act and the problem. */
  public void play() throws IOException, InterruptedException {
    long began = System.nanoTime();
    String run = newRun();
    Stage stage = new Stage(run, Cast.signedIn(address), Ledger.in(home), out);
    stage.tell("run " + run, began, "seller, buyer, agent and a stranger signed in at " + address);
    long confirmed = play(stage, new Reporting());
    Listing.Listed product = play(stage, new Listing());
    JsonNode request = play(stage, new Sourcing(product));
    JsonNode match = play(stage, new Matchmaking(product, request));
    DealRoom deal = play(stage, new Introduction(match));
    play(stage, new Conversation(deal));
    Negotiation.Agreed agreed = play(stage, new Negotiation(deal, product));
    JsonNode contract = play(stage, new Signing(deal, agreed));
    play(stage, new Fulfilment(deal, contract));
    play(stage, new Confirmation(deal));
    long now = play(stage, new Reporting());
    Stage.expect(now == confirmed + 1, confirmed + 1 + " confirmed contracts", now);
    out.printf(
        "The story of run %s ends with one more confirmed contract after %d s.%n",
        run, Duration.ofNanos(System.nanoTime() - began).toSeconds());
  }

  /** The time in letters: one word, which no search splits and no other run has. */
  private static String newRun() {
    return Long.toString(System.currentTimeMillis())
        .chars()
        .map(digit -> digit - '0' + 'a')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static <T> T play(Stage stage, Act<T> act) throws IOException, InterruptedException {
    try {
      return act.play(stage);
    } catch (IOException failed) {
      throw new IOException(
          "The story of run %s failed in the act \"%s\": %s"
              .formatted(stage.run(), act.name(), failed.getMessage()),
          failed);
    }
  }
}
