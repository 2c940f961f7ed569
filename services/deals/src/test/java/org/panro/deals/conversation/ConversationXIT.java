package org.panro.deals.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.read;
import static org.panro.deals.DealsFixture.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ConversationXIT {

  @Test
  void aMessageIsReadByBothAndItsWriterByTheOwnCompany() {
    String deal = introduced();
    String id =
        post("buyer", deal + "/messages", "{\"text\": \"When can you ship?\"}")
            .then()
            .statusCode(201)
            .body("side", equalTo("buyer"))
            .extract()
            .path("id");
    String path = PATH + deal + "/messages/" + id;
    as("seller").get(path).then().statusCode(200).body("memberId", nullValue());
    as("buyer").get(path).then().body("memberId", endsWith("102"));
    as("agent").get(path).then().body("memberId", endsWith("102"));
    MessagePosted told = Events.await(MessagePosted.class, UUID.fromString(deal), fact -> true);
    assertThat(told.messageId()).hasToString(id);
  }

  @Test
  void anInternalNoteIsSeenByAgentsAlone() {
    String deal = introduced();
    String note = "{\"text\": \"Their price is soft.\", \"internal\": true}";
    post("buyer", deal + "/messages", note).then().statusCode(403);
    String id = post("agent", deal + "/messages", note).then().statusCode(201).extract().path("id");
    for (String party : new String[] {"seller", "buyer"}) {
      as(party).get(PATH + deal + "/messages").then().body("total", equalTo(0));
      as(party).get(PATH + deal + "/messages/" + id).then().statusCode(404);
      assertThat(read(party, deal + "/timeline").getList("items.kind")).containsExactly("opened");
    }
    assertThat(read("agent", deal + "/messages").getInt("total")).isEqualTo(1);
  }

  @Test
  void aSampleOpensSamplingAndTheBuyerJudgesItOnce() {
    String deal = introduced();
    String sample = "{\"description\": \"Two motors\", \"trackingNumber\": \"EMS 1\"}";
    post("buyer", deal + "/samples", sample).then().statusCode(403);
    String id =
        post("seller", deal + "/samples", sample).then().statusCode(201).extract().path("id");
    post(
            "seller",
            deal + "/transitions",
            "{\"to\": \"sampling\", \"evidence\": [{\"kind\": \"sample\", \"id\": \"%s\"}]}"
                .formatted(id))
        .then()
        .statusCode(200);
    assertThat(state(deal)).isEqualTo("sampling");
    String result = deal + "/samples/" + id + "/result";
    post("seller", result, "{\"accepted\": true}").then().statusCode(403);
    post("buyer", result, "{\"accepted\": true, \"note\": \"Runs quietly\"}")
        .then()
        .statusCode(200)
        .body("result.note", equalTo("Runs quietly"));
    post("buyer", result, "{\"accepted\": false}")
        .then()
        .statusCode(409)
        .body("code", equalTo("sample-is-judged-once"));
  }
}
