package org.panro.deals.deal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;
import static org.panro.deals.DealsFixture.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.DealOpened;
import org.panro.contracts.event.deal.DealStateChanged;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.contracts.event.deal.QuotationSent;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

/** What happens in one deal happens one after the other. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class OrderXIT {

  @Test
  void quotationsSentAtOnceAreNumberedWithoutGaps() {
    String deal = introduced();
    List<CompletableFuture<Integer>> sent =
        IntStream.range(0, 6)
            .mapToObj(
                price ->
                    CompletableFuture.supplyAsync(
                        () ->
                            post("seller", deal + "/quotations", quotation("1" + price))
                                .then()
                                .statusCode(201)
                                .extract()
                                .<Integer>path("version")))
            .toList();
    assertThat(sent.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    JsonPath quotations = read("buyer", deal + "/quotations");
    assertThat(quotations.getList("items.findAll { it.state == 'sent' }.version"))
        .containsExactly(6);
  }

  @Test
  void eachEventHasTheDealsNextVersion() {
    String deal = introduced();
    UUID id = UUID.fromString(deal);
    post("seller", deal + "/quotations", quotation("100")).then().statusCode(201);
    post("buyer", deal + "/messages", "{\"text\": \"Thank you\"}").then().statusCode(201);
    assertThat(Events.await(DealOpened.class, id, fact -> true).version()).isEqualTo(1);
    assertThat(Events.await(QuotationSent.class, id, fact -> true).version()).isEqualTo(2);
    assertThat(Events.await(DealStateChanged.class, id, fact -> true).version()).isEqualTo(3);
    assertThat(Events.await(MessagePosted.class, id, fact -> true).version()).isEqualTo(4);
    assertThat(read("buyer", deal).getLong("version")).isEqualTo(4);
  }

  @Test
  void aTimelineIsReadPageByPage() {
    String deal = introduced();
    for (int number = 1; number <= 3; number++) {
      post("buyer", deal + "/messages", "{\"text\": \"Message %d\"}".formatted(number))
          .then()
          .statusCode(201);
    }
    JsonPath first = read("seller", deal + "/timeline?size=2");
    assertThat(first.getList("items.text.en")).containsExactly("Message 3", "Message 2");
    assertThat(first.getInt("total")).isEqualTo(4);
    JsonPath second = read("seller", deal + "/timeline?size=2&cursor=" + first.getString("next"));
    assertThat(second.getList("items.kind")).containsExactly("message", "opened");
    assertThat(second.getString("next")).isNull();
  }
}
