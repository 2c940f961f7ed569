package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.panro.shared.testing.Await;

/** The buyer's search, own requests and what was found for them. */
record BuyersDesk(Person buyer, Goods goods) {

  /** Searches by the box on every page; what was published a moment ago comes by itself. */
  void findProduct(String product) {
    Locator found = buyer.find("main a[href$='%s']".formatted(product)).first();
    Await.until(
        "the product in the search",
        () -> {
          buyer.find("#site-q").fill(goods.word());
          buyer.find("#site-q").press("Enter");
          buyer.find("main h1, main .total, main .empty").first().waitFor();
          return found.isVisible();
        });
    found.click();
    assertThat(buyer.find("h1")).containsText(buyer.in(goods.ko(), goods.en()));
  }

  /** Asks for such goods and publishes the request; answers the path of its page on the desk. */
  String postRequest() {
    buyer.goTo("/desk/requests");
    buyer.follow("/desk/requests/new");
    buyer.fill("title.ko", goods.ko());
    buyer.fill("title.en", goods.en());
    buyer.choose("category", "linear-motion");
    buyer.fill("item.ko", "볼 스크루");
    buyer.fill("item.en", "Ball screw");
    buyer.fill("quantity", "120");
    buyer.fill("price", "395");
    buyer.fill("deliverBy", LocalDate.now(ZoneOffset.UTC).plusDays(90).toString());
    buyer.choose("country", "DE");
    buyer.fill("place", "Hamburg");
    buyer.choose("incoterm", "FOB");
    buyer.unfold("requiredCertifications");
    buyer.fill("requiredCertifications", "CE");
    buyer.press("#request-form .actions button[value=save]");
    buyer.isTold("요청을 저장했어요", "The request is saved");
    assertThat(buyer.find("#request-state")).hasText(buyer.in("작성 중", "Draft"));
    buyer.press("details:has(form[action$='/publish']) > summary");
    buyer.press("form[action$='/publish'] button");
    buyer.isTold("요청을 공개했어요", "The request is published");
    assertThat(buyer.find("#request-state")).hasText(buyer.in("공개 중", "Published"));
    return buyer.place();
  }

  void readMatch() {
    buyer.awaitThere(match());
    Reasons.assertReadable(buyer, match());
  }

  void answerInterested() {
    match().locator("button[name=interested][value=true]").click();
    buyer.isTold("답변을 상대에게 전했어요", "Your answer is sent");
  }

  /** The seller's interest is on the match's card. */
  void readInterest(String request) {
    buyer.goTo(request);
    assertThat(match().locator(".answers"))
        .containsText(buyer.in("판매 회사: 관심 있음", "Seller: interested"));
    assertThat(match().locator(".match-score .state")).hasClass(Pattern.compile("state-answered"));
  }

  /** Goes on in the deal that the match has become; answers its path. */
  String openDeal(String request) {
    buyer.goTo(request);
    buyer.awaitThere(match().locator("a[href*='/deals/']"));
    match().locator("a[href*='/deals/']").click();
    buyer.find("#deal-state").waitFor();
    return buyer.place();
  }

  private Locator match() {
    return buyer.match(goods.word());
  }
}
