package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.panro.local.client.Paper;

/** The contract of a deal as one of its sides sees it. */
record ContractPages(Person party, String deal) {

  /** Sets up the contract over that file, with the milestones that the form proposes. */
  void draw(Paper file) {
    party.goTo(deal);
    party.press(".deal-actions a[href$='/contract/edit']");
    party.bring(party.find("#file"), file);
    party.press("form[action$='/contract/edit/file'] button");
    party.isTold("서류를 추가했어요", "The document is added");
    assertThat(party.find("#documentId option:checked")).hasText(file.name());
    party.press("#contract-form .actions button[value=save]");
    party.isTold("계약을 준비했어요", "The contract is set up");
    assertFile(file);
  }

  /** Both see the fingerprint of the very file before they sign. */
  void sign(Paper file) {
    party.goTo(deal);
    party.press(".deal-actions a[href$='/contract']");
    assertFile(file);
    party.find("#read").check();
    party.press("form[action$='/sign'] button");
  }

  private void assertFile(Paper file) {
    assertThat(party.find("#sha256")).hasText(file.sha256());
  }

  int milestones() {
    party.goTo(deal + "/contract");
    return party.find("#milestones > li").count();
  }

  /** Proves the first open milestone with a file that the deal did not have. */
  void meetNext(Paper proof) {
    Locator open = nextOpen();
    party.bring(open.locator("input[type=file]"), proof);
    meet(open, proof);
  }

  /** Proves the first open milestone with a document of the deal. */
  void meetNextByDocument(Paper proof) {
    Locator open = nextOpen();
    open.locator("select").selectOption(new SelectOption().setLabel(proof.name()));
    meet(open, proof);
  }

  private Locator nextOpen() {
    party.goTo(deal + "/contract");
    return party.find("#milestones > li:has(form)").first();
  }

  private void meet(Locator milestone, Paper proof) {
    milestone.locator("button").click();
    party.isTold("이행 단계를 완료했어요", "The milestone is met");
    assertThat(party.find("#milestones")).containsText(proof.name());
  }

  void confirm(String note) {
    party.goTo(deal);
    party.press(".deal-actions a[href$='/contract']");
    party.fill("note", note);
    party.press("form[action$='/confirm'] button");
  }
}
