package org.panro.deals.deal.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.panro.deals.DealsFixture.BUYER;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;
import static org.panro.deals.DealsFixture.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.PanroEngines;

/** Another company's deal and everything below it is not there. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class StrangersXIT {
  private static final String ID = UUID.randomUUID().toString();

  @Test
  void readingAnything() {
    String deal = introduced();
    for (String stranger : List.of("seller2", "buyer2", "admin")) {
      for (String path :
          List.of(
              "",
              "/timeline",
              "/messages",
              "/messages/" + ID,
              "/samples",
              "/samples/" + ID,
              "/quotations",
              "/quotations/1",
              "/documents",
              "/documents/" + ID,
              "/documents/" + ID + "/content",
              "/contract",
              "/milestones",
              "/confirmations")) {
        assertThat(as(stranger).get(PATH + deal + path).statusCode())
            .as(stranger + " reads " + path)
            .isEqualTo(404);
      }
    }
    as("seller2").get(PATH).then().body("total", equalTo(0));
    given().get(PATH + deal).then().statusCode(401);
  }

  @Test
  void doingAnything() {
    String deal = introduced();
    assertRefused(deal + "/messages", "{\"text\": \"Hello\"}");
    assertRefused(deal + "/samples", "{\"description\": \"One shaft\"}");
    assertRefused(deal + "/samples/" + ID + "/result", "{\"accepted\": true}");
    assertRefused(deal + "/quotations", quotation("100"));
    assertRefused(deal + "/quotations/1/accept", "{}");
    assertRefused(
        deal + "/transitions",
        "{\"to\": \"lost\", \"evidence\": [{\"kind\": \"reason\", \"id\": \"price\"}]}");
    assertRefused(deal + "/contract/signatures", "{\"sha256\": \"%s\"}".formatted("a".repeat(64)));
    assertRefused(deal + "/milestones/" + ID, "{\"documentId\": \"%s\"}".formatted(ID));
    assertRefused(deal + "/confirmations", "{}");
    as("buyer2")
        .body("{\"documentId\": \"%s\", \"milestones\": [{\"kind\": \"deposit\"}]}".formatted(ID))
        .put(PATH + deal + "/contract")
        .then()
        .statusCode(404);
    as("buyer2")
        .contentType("application/pdf")
        .body("%PDF-1.7\n".getBytes(UTF_8))
        .post(PATH + deal + "/documents?kind=other&name=a.pdf")
        .then()
        .statusCode(404);
    assertThat(read("agent", deal).getLong("version")).isEqualTo(1);
  }

  @Test
  void anAgentActsForOneOfTheTwoCompaniesOnly() {
    String deal = introduced();
    as("agent").header("Panro-Acting-For", ID).get(PATH + deal).then().statusCode(404);
    as("agent")
        .header("Panro-Acting-For", BUYER.toString())
        .body("{\"text\": \"On behalf of the buyer\"}")
        .post(PATH + deal + "/messages")
        .then()
        .statusCode(201)
        .body("side", equalTo("buyer"));
  }

  @Test
  void aViewerOnlyLooks() {
    String deal = introduced();
    as("seller-viewer").get(PATH + deal).then().statusCode(200);
    post("seller-viewer", deal + "/messages", "{\"text\": \"Hello\"}").then().statusCode(403);
    post("seller-viewer", deal + "/quotations", quotation("100")).then().statusCode(403);
  }

  private static void assertRefused(String path, String body) {
    for (String stranger : List.of("seller2", "buyer2", "admin")) {
      assertThat(post(stranger, path, body).statusCode())
          .as(stranger + " posts to " + path)
          .isEqualTo(404);
    }
  }
}
