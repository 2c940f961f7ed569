package org.panro.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.panro.local.client.DealRoom;
import org.panro.local.client.Milestone;
import org.panro.local.client.Paper;
import org.panro.local.client.PublicApi;
import org.panro.local.client.Terms;

/**
 * A deal played as far as its script says, each step under a key of its own: a start that was
 * killed in between goes on with the next one.
 *
 * @param script of the deal
 * @param beginning from which its days are counted
 */
record DemoDeal(JsonNode script, DemoMembers members, Beginning beginning) {
  private static final int VALID_DAYS = 60;

  void play() throws IOException, InterruptedException {
    PublicApi seller = members.of(script.path("seller").asText());
    PublicApi buyer = members.of(script.path("buyer").asText());
    PublicApi agent = members.of("agent");
    String id = new DemoOpening(script, seller, buyer, agent).open();
    String name = script.path("deal").asText();
    DealRoom room = new DealRoom(id, "demo-" + name, seller, buyer, agent);
    agent.await(room.path(), seen -> !seen.isMissingNode());
    talk(room);
    sample(room);
    if (script.has("offers")) {
      negotiate(room);
    }
    if (script.has("lost")) {
      JsonNode lost = script.path("lost");
      room.move(agent, "lost", "reason", lost.path("reason").asText(), lost.path("note").asText());
    }
    String state = room.view().path("state").asText();
    if (!state.equals(script.path("state").asText())) {
      throw new IOException("The demo deal %s is %s".formatted(name, state));
    }
  }

  /** An inquiry's first message is the inquiry itself. */
  private void talk(DealRoom room) throws IOException, InterruptedException {
    int number = 0;
    for (JsonNode message : script.path("messages")) {
      if (number > 0 || !script.path("origin").asText().equals("inquiry")) {
        room.say(
            side(room, message.path("by").asText()),
            "message-" + number,
            message.path("text").asText());
      }
      number++;
    }
  }

  private void sample(DealRoom room) throws IOException, InterruptedException {
    if (script.has("sample")) {
      ObjectNode facts = script.withObject("/sample").deepCopy();
      String note = facts.path("note").asText();
      boolean judged = facts.has("accepted");
      JsonNode sent = room.sendSample(facts.without(List.of("accepted", "note")));
      String id = sent.path("id").asText();
      room.move(room.seller(), "sampling", "sample", id, facts.path("description").asText());
      if (judged) {
        room.judgeSample(id, true, note);
      }
    }
  }

  private void negotiate(DealRoom room) throws IOException, InterruptedException {
    int number = 0;
    Terms terms = terms();
    for (JsonNode offer : script.path("offers")) {
      number++;
      terms = terms.at(new BigDecimal(offer.path("unitPrice").asText()));
      room.offer(side(room, offer.path("by").asText()), "quotation-" + number, terms);
    }
    if (script.has("accepted")) {
      String last = script.path("offers").path(number - 1).path("by").asText();
      room.accept(last.equals("seller") ? room.buyer() : room.seller(), number);
    }
    if (script.has("signed")) {
      fulfil(room, sign(room, terms));
    }
  }

  private JsonNode sign(DealRoom room, Terms terms) throws IOException, InterruptedException {
    Paper paper =
        new Paper(
            "contract-%s.pdf".formatted(script.path("deal").asText()),
            List.of(
                "Sales contract",
                "%d x %s".formatted(terms.quantity(), script.path("sku").asText()),
                "Total %s %s, %s %s"
                    .formatted(terms.currency(), terms.total(), terms.rule(), terms.place())));
    JsonNode document = room.add(room.seller(), "contract", paper);
    LocalDate signing = LocalDate.ofInstant(beginning.moment(), ZoneOffset.UTC);
    room.draw(document, terms, signing);
    room.sign(room.seller(), paper.sha256());
    return room.sign(room.buyer(), paper.sha256());
  }

  private void fulfil(DealRoom room, JsonNode contract) throws IOException, InterruptedException {
    for (Milestone milestone : Milestone.ALL.subList(0, script.path("met").asInt())) {
      String name = "%s-%s.pdf".formatted(milestone.word(), script.path("deal").asText());
      room.meet(contract, milestone, new Paper(name, List.of("Proof of " + milestone.word())));
    }
    if (script.has("confirmed")) {
      room.confirm(room.buyer(), "Delivered as agreed.");
      room.confirm(room.seller(), "대금을 모두 받았습니다.");
    }
  }

  private Terms terms() {
    JsonNode facts = script.path("terms");
    return new Terms(
        facts.path("article").asText(),
        facts.path("quantity").asLong(),
        facts.path("unit").asText(),
        BigDecimal.ONE,
        facts.path("currency").asText(),
        facts.path("rule").asText(),
        facts.path("place").asText(),
        facts.path("leadTimeDays").asInt(),
        facts.path("paymentTerms").asText(),
        beginning.moment().plus(VALID_DAYS, ChronoUnit.DAYS));
  }

  private static PublicApi side(DealRoom room, String word) {
    return switch (word) {
      case "seller" -> room.seller();
      case "buyer" -> room.buyer();
      default -> room.agent();
    };
  }
}
