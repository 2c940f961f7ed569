package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.local.installation.Installation;
import org.panro.shared.testing.Await;

@ExtendWith(RunningPanro.class)
class BrowserXIT {
  private final Installation installation;
  private final String address;
  private final Members members;
  private final String word = Words.fresh();
  private String product = "";

  BrowserXIT(Installation installation) {
    this.installation = installation;
    address = installation.publicUrl();
    members = new Members(address);
  }

  @BeforeEach
  void aProductIsListed() {
    product =
        members
            .as("seller")
            .body(
                """
                {"sku": "%1$s", "unit": "C62",
                 "name": {"ko": "%1$s 케이블 릴", "en": "%1$s cable reel"}}\
                """
                    .formatted(word))
            .post("/api/catalog/products")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    members
        .as("seller")
        .body("{}")
        .post("/api/catalog/products/" + product + "/publish")
        .then()
        .statusCode(200);
    Await.until(
        "the product in the search",
        () -> members.asNobody().get("/api/catalog/search?q=" + word).path("total").equals(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void aVisitorFindsAProductInTheOwnLanguage(String language) {
    try (Reader visitor = new Reader(address, language)) {
      Page page = visitor.open("/");
      assertThat(page.locator("html")).hasAttribute("lang", language);
      page.locator("#hero-q").fill(word);
      page.locator("#hero-q").press("Enter");
      result(page).click();
      assertThat(page).hasURL(Pattern.compile("/" + language + "/products/"));
      assertThat(page.locator("h1"))
          .containsText(language.equals("ko") ? word + " 케이블 릴" : word + " cable reel");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void aMemberSignsInOnTheWayToTheDeskAndOutAgain(String language) {
    try (Reader member = new Reader(address, language)) {
      Page page = member.open("/");
      assertThat(page.locator("a[href*='/inbox']")).hasCount(0);
      page = member.signIn("seller");
      assertThat(page.locator("a[href='/%s/inbox']".formatted(language))).isVisible();
      page.locator(".menu summary").click();
      page.locator("form[action^='/session/sign-out'] button").click();
      assertThat(page.locator("a[href^='/session/sign-in']")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void aBuyersQuestionOpensADealAndReachesTheSeller(String language) {
    try (Reader buyer = new Reader(address, language)) {
      buyer.signIn("buyer");
      Page page = buyer.open("/products/" + product + "/inquiry");
      page.locator("#message").fill(word);
      page.locator("form.panro-form button[type=submit]").click();
      page.waitForURL(Pattern.compile("/%s/deals/[^/]+$".formatted(language)));
      String path = page.url().substring(page.url().indexOf("/deals/"));
      members.as("buyer").get("/api" + path).then().body("product.id", equalTo(product));
      Await.until("a notice of the seller", () -> links("seller").contains(path));
      new Post(installation).brought("seller@demo.example", "제품 문의", "/ko" + path);
    }
  }

  private List<String> links(String member) {
    return members.as(member).get("/api/notifications/inbox?size=100").path("items.link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void theOtherLanguageIsTheSamePage(String language) {
    String other = language.equals("ko") ? "en" : "ko";
    try (Reader visitor = new Reader(address, language)) {
      Page page = visitor.open("/search?q=" + word);
      page.locator("#other-language").click();
      assertThat(page).hasURL(Pattern.compile("/%s/search\\?q=%s".formatted(other, word)));
      assertThat(result(page)).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void nothingOfThePageIsRefusedByItsPolicy(String language) {
    try (Reader visitor = new Reader(address, language)) {
      Page page = visitor.open("/search?q=" + word);
      assertThat(result(page)).isVisible();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private Locator result(Page page) {
    return page.locator("a[href*='/products/']")
        .filter(new Locator.FilterOptions().setHasText(word));
  }
}
