package org.panro.deals.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.document;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.read;
import static org.panro.deals.DealsFixture.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class DocumentsXIT {

  @Test
  void bothSidesReadADocumentAsItWasAdded() {
    String deal = introduced();
    JsonPath added = document("seller", deal, "drawing", "도면 1.pdf", "%PDF-1.7\nA drawing");
    assertThat(added.getString("mediaType")).isEqualTo("application/pdf");
    assertThat(added.getString("sha256")).matches("[0-9a-f]{64}");
    as("buyer")
        .get(PATH + deal + "/documents/" + added.getString("id") + "/content")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("application/pdf"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''%EB%8F%84"))
        .body(equalTo("%PDF-1.7\nA drawing"));
    assertThat(read("buyer", deal + "/documents").getString("items[0].name")).isEqualTo("도면 1.pdf");
  }

  @Test
  void aPageThatPretendsToBeADocumentIsRefused() {
    String deal = introduced();
    as("seller")
        .contentType("application/pdf")
        .body("<html><script>alert(1)</script></html>".getBytes(UTF_8))
        .post(PATH + deal + "/documents?kind=other&name=a.pdf")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    assertThat(read("seller", deal + "/documents").getInt("total")).isZero();
  }

  @Test
  void aNameIsNoPathAndAKindIsOfTheList() {
    String deal = introduced();
    as("seller")
        .contentType("text/plain")
        .body("text".getBytes(UTF_8))
        .queryParam("kind", "other")
        .queryParam("name", "../a.txt")
        .post(PATH + deal + "/documents")
        .then()
        .statusCode(400);
    as("seller")
        .contentType("text/plain")
        .body("text".getBytes(UTF_8))
        .post(PATH + deal + "/documents?kind=unheard-of&name=a.txt")
        .then()
        .statusCode(400);
  }

  @Test
  void aFileOfMoreThan25MegabytesIsRefused() {
    byte[] large = new byte[25 * 1024 * 1024 + 1];
    as("seller")
        .contentType("text/plain")
        .body(large)
        .post(PATH + introduced() + "/documents?kind=other&name=a.txt")
        .then()
        .statusCode(413);
  }

  @Test
  void minutesOpenQuotingByHand() {
    String deal = introduced();
    JsonPath minutes = document("agent", deal, "minutes", "minutes.txt", "We met today.");
    String move = "{\"to\": \"quoting\", \"evidence\": [{\"kind\": \"minutes\", \"id\": \"%s\"}]}";
    post("agent", deal + "/transitions", move.formatted(deal)).then().statusCode(400);
    post("agent", deal + "/transitions", move.formatted(minutes.getString("id")))
        .then()
        .statusCode(200);
    assertThat(state(deal)).isEqualTo("quoting");
  }
}
