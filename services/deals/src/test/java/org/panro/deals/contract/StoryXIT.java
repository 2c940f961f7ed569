package org.panro.deals.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.panro.deals.DealsFixture.BUYER;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.document;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;
import static org.panro.deals.DealsFixture.read;
import static org.panro.deals.DealsFixture.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.ContractSigned;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.contracts.event.deal.DealStateChanged;
import org.panro.contracts.event.deal.MilestoneMet;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

/** From the accepted quotation to the confirmed contract. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class StoryXIT {

  @Test
  void aDealGoesFromItsQuotationToItsConfirmation() {
    long before = confirmed();
    String deal = agreed();
    JsonPath contract = drawn(deal);
    String sign = "{\"sha256\": \"%s\"}".formatted(contract.getString("sha256"));
    post("seller", deal + "/contract/signatures", sign).then().statusCode(200);
    assertThat(state(deal)).isEqualTo("agreed");
    post("buyer", deal + "/contract/signatures", sign)
        .then()
        .body("signatures.side", contains("seller", "buyer"));
    assertThat(state(deal)).isEqualTo("contract-signed");
    meetAll(deal, contract);
    assertThat(state(deal)).isEqualTo("in-fulfilment");
    post("seller", deal + "/confirmations", "{\"note\": \"All paid\"}").then().statusCode(200);
    post("buyer", deal + "/confirmations", "{}").then().body("state", equalTo("confirmed"));
    assertThat(read("buyer", deal + "/confirmations").getList("items.side"))
        .containsExactly("seller", "buyer");
    assertThat(confirmed()).isEqualTo(before + 1);
    assertTold(deal, contract.getString("sha256"));
    post("buyer", deal + "/messages", "{\"text\": \"Thank you\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("only-an-open-deal-changes"));
  }

  private static void assertTold(String deal, String sha256) {
    UUID id = UUID.fromString(deal);
    assertThat(Events.await(ContractSigned.class, id, fact -> true).sha256()).isEqualTo(sha256);
    long met = Events.await(MilestoneMet.class, id, fact -> true).version();
    long confirmed = Events.await(DealConfirmed.class, id, fact -> true).version();
    DealStateChanged last =
        Events.await(DealStateChanged.class, id, fact -> fact.to().equals("confirmed"));
    assertThat(met).isLessThan(confirmed);
    assertThat(last.version()).isEqualTo(confirmed + 1);
    assertThat(last.parties().buyerId()).isEqualTo(BUYER);
  }

  @Test
  void aContractNeedsAnAcceptedQuotation() {
    String deal = introduced();
    draw(deal, contractFile(deal))
        .then()
        .statusCode(409)
        .body("code", equalTo("contract-is-signed-only-with-an-accepted-quotation"));
    as("buyer").get(PATH + deal + "/contract").then().statusCode(404);
  }

  @Test
  void onlyTheFileThatWasSeenIsSignedAndThenItStays() {
    String deal = agreed();
    post("buyer", deal + "/contract/signatures", "{\"sha256\": \"%s\"}".formatted("0".repeat(64)))
        .then()
        .statusCode(409)
        .body("code", equalTo("contract-is-there-to-sign"));
    JsonPath contract = drawn(deal);
    post("buyer", deal + "/contract/signatures", "{\"sha256\": \"%s\"}".formatted("0".repeat(64)))
        .then()
        .statusCode(409)
        .body("code", equalTo("signature-holds-for-the-file-at-hand"));
    String sign = "{\"sha256\": \"%s\"}".formatted(contract.getString("sha256"));
    post("buyer", deal + "/contract/signatures", sign).then().statusCode(200);
    post("buyer", deal + "/contract/signatures", sign)
        .then()
        .statusCode(409)
        .body("code", equalTo("company-signs-once"));
    draw(deal, contractFile(deal))
        .then()
        .statusCode(409)
        .body("code", equalTo("signed-contract-is-not-redrawn"));
  }

  @Test
  void neitherAgentsNorViewersSignOrConfirm() {
    String deal = agreed();
    String sign = "{\"sha256\": \"%s\"}".formatted(drawn(deal).getString("sha256"));
    for (String path : List.of("/contract/signatures", "/confirmations")) {
      post("agent", deal + path, sign).then().statusCode(403);
      post("seller-viewer", deal + path, sign).then().statusCode(403);
      as("agent")
          .header("Panro-Acting-For", BUYER.toString())
          .body(sign)
          .post(PATH + deal + path)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void milestonesWaitForTheSignaturesAndConfirmationForTheMilestones() {
    String deal = agreed();
    JsonPath contract = drawn(deal);
    String proof =
        "{\"documentId\": \"%s\"}"
            .formatted(document("seller", deal, "delivery", "a.txt", "Shipped").getString("id"));
    post("seller", deal + "/milestones/" + contract.getString("milestones[0].id"), proof)
        .then()
        .statusCode(409)
        .body("code", equalTo("milestone-is-met-only-under-a-signed-contract"));
    post("seller", deal + "/confirmations", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("deal-is-confirmed-only-after-its-milestones"));
  }

  @Test
  void aStaleContractIsNotDrawnOver() {
    String deal = agreed();
    drawn(deal);
    as("seller")
        .header("If-Match", "\"99\"")
        .body(draft(contractFile(deal)))
        .put(PATH + deal + "/contract")
        .then()
        .statusCode(412);
  }

  private static String agreed() {
    String deal = introduced();
    post("seller", deal + "/quotations", quotation("100")).then().statusCode(201);
    post("buyer", deal + "/quotations/1/accept", "{}").then().statusCode(200);
    return deal;
  }

  private static String contractFile(String deal) {
    return document("seller", deal, "contract", "contract.pdf", "%PDF-1.7\nContract of " + deal)
        .getString("id");
  }

  private static JsonPath drawn(String deal) {
    Response drawn = draw(deal, contractFile(deal));
    drawn
        .then()
        .statusCode(200)
        .body("value.amount", equalTo("2000.00"))
        .body("milestones", hasSize(2));
    return drawn.jsonPath();
  }

  private static Response draw(String deal, String file) {
    return as("seller").body(draft(file)).put(PATH + deal + "/contract");
  }

  private static String draft(String file) {
    return """
        {"documentId": "%s", "milestones": [
          {"kind": "deposit", "amount": {"amount": "600.00", "currency": "EUR"}},
          {"kind": "shipment", "dueOn": "2027-03-01"}]}"""
        .formatted(file);
  }

  private static void meetAll(String deal, JsonPath contract) {
    for (String milestone : contract.<String>getList("milestones.id")) {
      String proof =
          "{\"documentId\": \"%s\"}"
              .formatted(
                  document("seller", deal, "delivery", "proof.txt", milestone).getString("id"));
      post("seller", deal + "/milestones/" + milestone, proof).then().statusCode(200);
      post("seller", deal + "/milestones/" + milestone, proof)
          .then()
          .statusCode(409)
          .body("code", equalTo("milestone-is-met-once"));
    }
  }

  private static long confirmed() {
    return read("agent", "report").getLong("confirmed");
  }
}
