package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.panro.local.client.DealRoom;
import org.panro.local.client.Milestone;
import org.panro.local.client.Paper;
import org.panro.local.client.PublicApi;
import org.panro.local.client.Refusal;
import org.panro.local.client.Terms;

/**
 * The contract's file is added and signed by both sides, each naming the hash it saw; the agent may
 * not sign.
 *
 * @param deal they are in
 * @param agreed what the contract fixes
 */
record Signing(DealRoom deal, Negotiation.Agreed agreed) implements Act<JsonNode> {

  @Override
  public String name() {
    return "contract";
  }

  @Override
  public JsonNode play(Stage stage) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Paper paper = paper(stage.run());
    JsonNode document = deal.add(deal.seller(), "contract", paper);
    Stage.expect(
        document.path("sha256").asText().equals(paper.sha256()),
        "SHA-256 " + paper.sha256(),
        document);
    stage.acknowledged(
        "document",
        deal.seller(),
        deal.path() + "/documents",
        Map.of("id", document.path("id").asText()));
    JsonNode contract = deal.draw(document, agreed.terms(), LocalDate.now(ZoneOffset.UTC));
    Stage.expect(
        contract.path("quotation").asInt() == agreed.quotation()
            && contract.path("milestones").size() == Milestone.ALL.size(),
        "a contract over quotation %d".formatted(agreed.quotation()),
        contract);
    stage.acknowledged(
        "contract", deal.seller(), deal.path() + "/timeline", Map.of("kind", "contract"));
    stage.tell(
        "contract drawn",
        began,
        "SHA-256 %s, %d milestones".formatted(paper.sha256(), Milestone.ALL.size()));
    String seen = contract.path("sha256").asText();
    expectRefused(deal.agent(), seen);
    sign(stage, deal.seller(), seen);
    JsonNode signed = sign(stage, deal.buyer(), seen);
    JsonNode view = deal.view();
    Stage.expect(
        view.path("state").asText().equals("contract-signed"), "the contract signed", view);
    return signed;
  }

  private JsonNode sign(Stage stage, PublicApi by, String sha256)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode signed = deal.sign(by, sha256);
    stage.acknowledged(
        "signature-" + by.member(),
        by,
        deal.path() + "/timeline",
        Map.of("kind", "signature", "side", by.member()));
    stage.tell(
        by.member() + " signs",
        began,
        "%d of 2 signatures for that hash".formatted(signed.path("signatures").size()));
    return signed;
  }

  private void expectRefused(PublicApi agent, String sha256)
      throws IOException, InterruptedException {
    try {
      deal.sign(agent, sha256);
    } catch (Refusal refusal) {
      Stage.expect(refusal.status() == 403, "403 for a signing agent", refusal.status());
      return;
    }
    throw new IOException("expected that an agent may not sign, but it did");
  }

  private Paper paper(String run) {
    Terms terms = agreed.terms();
    return new Paper(
        "contract-%s.pdf".formatted(run),
        List.of(
            "Sales contract " + run,
            "Seller: Hanbit Precision. Buyer: Nordwind Industrietechnik.",
            "%d x %s at %s %s."
                .formatted(terms.quantity(), terms.article(), terms.currency(), terms.unitPrice()),
            "Total %s %s, %s %s (Incoterms 2020)."
                .formatted(terms.currency(), terms.total(), terms.rule(), terms.place()),
            "Payment: %s.".formatted(terms.paymentTerms())));
  }
}
