package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.panro.local.client.Paper;

/** A deal as one of its parties sees it: its state, timeline, quotations and documents. */
record DealPages(Person party, String deal) {

  void assertState(String korean, String english) {
    party.goTo(deal);
    assertThat(party.find("#deal-state")).hasText(party.in(korean, english));
  }

  void write(String message) {
    party.goTo(deal);
    party.fill("text", message);
    party.press("form[action$='/messages'] button");
    party.isTold("메시지를 보냈어요", "The message is sent");
    assertThat(party.find("#timeline .entry").last()).containsText(message);
  }

  void read(String message) {
    party.goTo(deal);
    assertThat(party.find("#timeline .entry", message)).isVisible();
  }

  /** States everything the form asks for. */
  void sendQuotation(String quantity, String price) {
    begin();
    party.fill("quantity", quantity);
    party.fill("price", price);
    party.choose("currency", "USD");
    party.choose("incoterm", "FOB");
    party.fill("place", "Busan");
    party.fill("leadTimeDays", "35");
    party.fill("paymentTerms", "30 % deposit, 70 % before shipment");
    send();
  }

  /** Repeats the last offer at another price. */
  void sendOffer(String price) {
    begin();
    party.fill("price", price);
    send();
  }

  private void begin() {
    party.goTo(deal);
    party.press(".deal-actions a[href$='/quotations/new']");
  }

  private void send() {
    party.press(".panro-form .actions button[value=send]");
    party.isTold("보냈어요", "is sent");
  }

  /** Reads an offer of the other side, linked from the deal's page, with its total. */
  void readOffer(int number, String total) {
    party.goTo(deal);
    party.press(".deal-actions a[href$='/quotations/%d']".formatted(number));
    assertThat(party.find("#total")).containsText(total);
  }

  void acceptOffer(int number, String total) {
    readOffer(number, total);
    party.press("form[action$='/accept'] button[type=submit]");
    party.isTold("견적을 수락했어요", "The quotation is accepted");
    assertThat(party.find("#deal-value")).containsText(total);
  }

  /** Uploads the file where the deal keeps its documents. */
  void add(String kind, Paper paper) {
    party.goTo(deal);
    party.unfold("file");
    party.choose("kind", kind);
    party.bring(party.find("#file"), paper);
    party.press("form[action$='/documents'] button");
    party.isTold("서류를 추가했어요", "The document is added");
    assertThat(party.find("#documents")).containsText(paper.name());
  }
}
