package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.panro.shared.testing.Await;

/** The agent's day, curation and board. */
record AgentsDesk(Person agent, Goods goods) {

  int confirmedContracts() {
    agent.goTo("/desk/agent");
    return Integer.parseInt(agent.find("#confirmed").innerText().replaceAll("\\D", ""));
  }

  /** Brings both sides together from the request's page; answers the path of their deal. */
  String introduce() {
    agent.goTo("/desk/agent");
    Locator request = agent.find("#newest a", goods.word());
    agent.awaitThere(request);
    request.click();
    Locator match = agent.match(goods.word());
    agent.awaitThere(match);
    Reasons.assertReadable(agent, match);
    match.locator("details:has(form[action$='/introduce']) > summary").click();
    match.locator("form[action$='/introduce'] button").click();
    agent.isTold("양쪽을 소개했어요", "Both sides are introduced");
    assertThat(agent.find("#deal-state")).hasText(agent.in("소개", "Introduced"));
    return agent.place();
  }

  /** The board has the deal among the confirmed ones, and the report counts it. */
  void assertCounted(String deal, int confirmed) {
    agent.goTo("/desk/agent/board");
    assertThat(
            agent.find("section[aria-labelledby=column-confirmed] a[href$='%s']".formatted(deal)))
        .isVisible();
    Await.until("one more confirmed contract", () -> confirmedContracts() == confirmed);
  }
}
