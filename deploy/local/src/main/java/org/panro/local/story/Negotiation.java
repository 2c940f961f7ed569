package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.panro.local.client.DealRoom;
import org.panro.local.client.PublicApi;
import org.panro.local.client.Terms;

/**
 * The seller quotes, the buyer makes a counter-offer, the seller quotes again and the buyer
 * accepts.
 *
 * @param deal they are in
 * @param product they speak of
 */
record Negotiation(DealRoom deal, Listing.Listed product) implements Act<Negotiation.Agreed> {
  private static final Duration VALIDITY = Duration.ofDays(30);

  /** What both agreed on: the accepted quotation's number and terms. */
  record Agreed(int quotation, Terms terms) {}

  @Override
  public String name() {
    return "negotiation";
  }

  @Override
  public Agreed play(Stage stage) throws IOException, InterruptedException {
    Terms first =
        new Terms(
            "Ball screw unit " + product.sku(),
            120,
            "C62",
            new BigDecimal("405.00"),
            "USD",
            "FOB",
            "Busan",
            35,
            "30 % with the order, 70 % within 30 days of the bill of lading",
            Instant.now().plus(VALIDITY));
    offer(stage, deal.seller(), 1, first, "quoting");
    offer(stage, deal.buyer(), 2, first.at(new BigDecimal("380.00")), "negotiating");
    Terms last = first.at(new BigDecimal("392.50"));
    offer(stage, deal.seller(), 3, last, "negotiating");
    Stage.expectHidden(stage.cast().stranger(), deal.path() + "/quotations/3");
    accept(stage, 3);
    return new Agreed(3, last);
  }

  private void offer(Stage stage, PublicApi by, int number, Terms terms, String state)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    String step = "quotation-" + number;
    JsonNode sent = deal.offer(by, step, terms);
    String total = sent.at("/total/amount").asText();
    Stage.expect(
        sent.path("version").asInt() == number
            && new BigDecimal(total).compareTo(terms.total()) == 0,
        "offer %d over %s".formatted(number, terms.total()),
        sent);
    expectState(state);
    stage.acknowledged(
        step,
        by,
        deal.path() + "/timeline",
        Map.of("kind", "quotation", "refersTo", sent.path("id").asText()));
    stage.tell(
        by == deal.buyer() ? "buyer's counter-offer" : "seller's quotation",
        began,
        "number %d: %d at %s, %s %s %s, total %s; deal %s"
            .formatted(
                number,
                terms.quantity(),
                terms.unitPrice(),
                terms.currency(),
                terms.rule(),
                terms.place(),
                total,
                state));
  }

  private void accept(Stage stage, int number) throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode accepted = deal.accept(deal.buyer(), number);
    Stage.expect(
        accepted.path("state").asText().equals("accepted"), "an accepted quotation", accepted);
    expectState("agreed");
    stage.acknowledged(
        "acceptance",
        deal.buyer(),
        deal.path() + "/timeline",
        Map.of("kind", "quotation-accepted", "refersTo", accepted.path("id").asText()));
    stage.tell("buyer accepts", began, "number %d; deal agreed".formatted(number));
  }

  private void expectState(String state) throws IOException, InterruptedException {
    JsonNode view = deal.view();
    Stage.expect(view.path("state").asText().equals(state), "the deal " + state, view);
  }
}
