package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The seller's own products and the requests that they fit. */
record SellersDesk(Person seller, Goods goods) {

  /** Writes the product as a draft, then publishes it; answers the path of its public page. */
  String listProduct() {
    seller.goTo("/desk/products");
    seller.follow("/desk/products/new");
    seller.fill("name.ko", goods.ko());
    seller.fill("name.en", goods.en());
    seller.fill("sku", goods.sku());
    seller.choose("category", "linear-motion");
    seller.fill("tier.quantity", "10");
    seller.fill("tier.price", "412.00");
    seller.fill("minimumOrderQuantity", "10");
    seller.fill("leadTimeDays", "35");
    seller.press("#listing .actions button[value=save]");
    seller.isTold("공개하기 전에는 우리 회사만", "Only your company sees it");
    assertState("초안", "Draft");
    describe();
    seller.press("#listing .actions button[value=publish]");
    seller.isTold("제품을 공개했어요", "The product is published");
    assertState("공개", "Published");
    assertThat(seller.find("#listing .actions button")).hasCount(1);
    return seller.place().replace("/desk", "");
  }

  private void describe() {
    seller.unfold("description.en");
    seller.fill("description.ko", "연삭 볼 스크루에 베어링과 하우징을 조립해 예압까지 맞춰 보내요.");
    seller.fill("description.en", "Ground ball screw with bearings and housing, preloaded.");
    seller.unfold("certification.scheme");
    seller.fill("certification.scheme", "CE");
    seller.unfold("exportMarkets");
    seller.fill("exportMarkets", "DE, PL");
    seller.choose("incoterm.rule", "FOB");
    seller.fill("incoterm.place", "Busan");
  }

  /** Changes what is published already. */
  void changeLeadTime(String days) {
    seller.fill("leadTimeDays", days);
    seller.press("#listing .actions button");
    seller.isTold("바꾼 내용을 저장했어요", "Your changes are saved");
    assertState("공개", "Published");
  }

  private void assertState(String korean, String english) {
    assertThat(seller.find(".page-head .state")).hasText(seller.in(korean, english));
  }

  /** Reads the lead that the request has become, from the product's page on the desk. */
  void readLead(String product) {
    seller.goTo("/desk" + product);
    seller.follow("/desk/leads?product=" + product.replace("/products/", ""));
    seller.awaitThere(lead());
    Reasons.assertReadable(seller, lead());
  }

  void answerInterested() {
    lead().locator("button[name=interested][value=true]").click();
    seller.isTold("답변을 상대에게 전했어요", "Your answer is sent");
  }

  void assertAnswered() {
    assertThat(lead()).containsText(seller.in("관심 있다고 답했어요", "you are interested"));
    assertThat(lead().locator(".state")).hasClass(Pattern.compile("state-answered"));
  }

  private Locator lead() {
    return seller.match(goods.word());
  }
}
