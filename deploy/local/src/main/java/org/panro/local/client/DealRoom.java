package org.panro.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.LocalDate;

/**
 * One deal as its parties work on it. Everything is done under a key of its own, so that doing it
 * again changes nothing.
 *
 * @param deal its id
 * @param keys what every key of this deal begins with
 */
public record DealRoom(
    String deal, String keys, PublicApi seller, PublicApi buyer, PublicApi agent) {

  public String path() {
    return "/api/deals/" + deal;
  }

  /** The deal as the agent sees it. */
  public JsonNode view() throws IOException, InterruptedException {
    return agent.get(path());
  }

  public JsonNode say(PublicApi by, String step, String text)
      throws IOException, InterruptedException {
    return post(by, "/messages", step, PublicApi.object().put("text", text).put("internal", false));
  }

  public JsonNode sendSample(JsonNode facts) throws IOException, InterruptedException {
    return post(seller, "/samples", "sample", facts);
  }

  public JsonNode judgeSample(String sample, boolean accepted, String note)
      throws IOException, InterruptedException {
    return post(
        buyer,
        "/samples/%s/result".formatted(sample),
        "sample-result",
        PublicApi.object().put("accepted", accepted).put("note", note));
  }

  /** A quotation of the seller, or a counter-offer of the buyer. */
  public JsonNode offer(PublicApi by, String step, Terms terms)
      throws IOException, InterruptedException {
    return post(by, "/quotations", step, terms.facts());
  }

  public JsonNode accept(PublicApi by, int version) throws IOException, InterruptedException {
    return post(by, "/quotations/%d/accept".formatted(version), "acceptance", PublicApi.object());
  }

  public JsonNode add(PublicApi by, String kind, Paper paper)
      throws IOException, InterruptedException {
    String query = "?kind=%s&name=%s".formatted(kind, URLEncoder.encode(paper.name(), UTF_8));
    return by.upload(path() + "/documents" + query, key(paper.name()), Paper.TYPE, paper.content());
  }

  /** Sets the contract's file and the usual milestones. */
  public JsonNode draw(JsonNode document, Terms terms, LocalDate signing)
      throws IOException, InterruptedException {
    ObjectNode draft = PublicApi.object().put("documentId", document.path("id").asText());
    ArrayNode milestones = draft.putArray("milestones");
    Milestone.ALL.forEach(milestone -> milestones.add(milestone.planned(terms, signing)));
    return seller.put(path() + "/contract", key("contract"), draft);
  }

  public JsonNode sign(PublicApi by, String sha256) throws IOException, InterruptedException {
    return post(
        by,
        "/contract/signatures",
        "signature-" + by.member(),
        PublicApi.object().put("sha256", sha256));
  }

  /** Proves a milestone by a document that is added for it. */
  public JsonNode meet(JsonNode contract, Milestone milestone, Paper proof)
      throws IOException, InterruptedException {
    PublicApi by = milestone.isBuyers() ? buyer : seller;
    JsonNode document = add(by, milestone.document(), proof);
    return post(
        by,
        "/milestones/" + idOf(contract, milestone),
        "milestone-" + milestone.word(),
        PublicApi.object().put("documentId", document.path("id").asText()));
  }

  private static String idOf(JsonNode contract, Milestone milestone) throws IOException {
    for (JsonNode planned : contract.path("milestones")) {
      if (planned.path("kind").asText().equals(milestone.word())) {
        return planned.path("id").asText();
      }
    }
    throw new IOException("The contract has no milestone " + milestone.word());
  }

  public JsonNode confirm(PublicApi by, String note) throws IOException, InterruptedException {
    return post(
        by, "/confirmations", "confirmation-" + by.member(), PublicApi.object().put("note", note));
  }

  /** Moves the deal by hand, with one piece of evidence. */
  public JsonNode move(PublicApi by, String to, String evidence, String id, String note)
      throws IOException, InterruptedException {
    ObjectNode transition = PublicApi.object().put("to", to).put("note", note);
    transition.putArray("evidence").addObject().put("kind", evidence).put("id", id);
    return post(by, "/transitions", to, transition);
  }

  private JsonNode post(PublicApi by, String path, String step, JsonNode body)
      throws IOException, InterruptedException {
    return by.post(path() + path, key(step), body);
  }

  private String key(String step) {
    return keys + ":" + step;
  }
}
