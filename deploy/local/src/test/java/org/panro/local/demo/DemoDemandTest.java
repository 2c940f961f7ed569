package org.panro.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDemandTest {
  private static final List<? extends JsonNode> REQUESTS = DemoRecordsFixture.of("requests");
  private static final List<? extends JsonNode> DEALS = DemoRecordsFixture.of("deals");

  @Test
  void companiesOfManyCountriesAsk() {
    assertThat(DemoRecordsFixture.companies()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(REQUESTS).hasSizeGreaterThanOrEqualTo(60);
    assertThat(REQUESTS)
        .extracting(each -> each.at("/destination/country").asText())
        .doesNotContain("")
        .satisfies(
            countries -> assertThat(countries.stream().distinct().count()).isGreaterThan(14));
  }

  @Test
  void everyReferenceIsItsBuyersOwn() {
    assertThat(DemoRecordsFixture.members())
        .containsAll(DemoRecordsFixture.texts(REQUESTS, "member"));
    assertThat(REQUESTS)
        .extracting(each -> each.path("member").asText() + " " + each.path("reference").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void invitedOnlyRequestsInviteCompaniesThatExist() {
    List<JsonNode> invited =
        REQUESTS.stream()
            .filter(each -> each.path("visibility").asText().equals("invited"))
            .map(each -> each.path("invite").path(0))
            .toList();
    assertThat(invited).isNotEmpty();
    assertThat(DemoRecordsFixture.texts(DemoRecordsFixture.companies(), "id"))
        .containsAll(invited.stream().map(JsonNode::asText).toList());
  }

  @Test
  void everyStateOfADealIsShown() {
    assertThat(DemoRecordsFixture.texts(DEALS, "state"))
        .containsExactlyInAnyOrder(
            "introduced",
            "sampling",
            "quoting",
            "negotiating",
            "agreed",
            "contract-signed",
            "in-fulfilment",
            "confirmed",
            "lost");
  }

  @Test
  void everyDealIsAboutAProductAndARequestOfTheseData() {
    List<? extends JsonNode> products = DemoRecordsFixture.of("products");
    assertThat(DEALS)
        .allSatisfy(
            deal -> {
              assertThat(products)
                  .anyMatch(
                      each ->
                          each.path("member").equals(deal.path("seller"))
                              && each.path("sku").equals(deal.path("sku")));
              assertThat(deal.path("origin").asText().equals("inquiry") || isAsked(deal)).isTrue();
            });
  }

  private static boolean isAsked(JsonNode deal) {
    return REQUESTS.stream()
        .anyMatch(
            each ->
                each.path("member").equals(deal.path("buyer"))
                    && each.path("reference").equals(deal.path("request")));
  }
}
