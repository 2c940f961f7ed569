package org.panro.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.panro.local.client.Paper;
import org.panro.shared.testing.Await;

/** A member who signed in and works in one tab, reading in one language. */
final class Person implements AutoCloseable {
  private final Reader reader;
  private final Page page;
  private final String language;

  Person(String address, String language, String member) {
    this.language = language;
    reader = new Reader(address, language);
    page = reader.signIn(member);
  }

  /** Opens a page of the site in the own language. */
  void goTo(String path) {
    page.navigate("/" + language + path);
  }

  /** Where the person is, without the language and what follows the path. */
  String place() {
    return page.url().replaceFirst("^https?://[^/]+/" + language, "").replaceFirst("[?#].*$", "");
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  Locator find(String selector, String text) {
    return page.locator(selector, new Page.LocatorOptions().setHasText(text));
  }

  void press(String selector) {
    find(selector).click();
  }

  /** The card of the match whose heading names that. */
  Locator match(String name) {
    return find("article.match:has(:is(h2, h3):has-text('%s'))".formatted(name));
  }

  /** Follows the link that leads there. */
  void follow(String end) {
    press("main a[href$='%s']".formatted(end));
  }

  /** Writes into the form's field of that name, the first where it is repeated. */
  void fill(String name, String text) {
    field(name).fill(text);
  }

  void choose(String name, String value) {
    field(name).selectOption(value);
  }

  private Locator field(String name) {
    return find(".panro-form [name='%s']".formatted(name)).first();
  }

  /** Chooses the paper in the field for files. */
  void bring(Locator field, Paper paper) {
    field.setInputFiles(new FilePayload(paper.name(), Paper.TYPE, paper.content()));
  }

  /** Opens the part of the form that holds the field of that name. */
  void unfold(String name) {
    press("details.fold:has([name='%s']) > summary".formatted(name));
  }

  /** Looks at the page again until that is there. */
  void awaitThere(Locator what) {
    Await.until(
        what + " on " + page.url(),
        () -> {
          boolean there = what.first().isVisible();
          if (!there) {
            page.reload();
          }
          return there;
        });
  }

  /** The page tells what was just done. */
  void isTold(String korean, String english) {
    assertThat(find("#notice")).containsText(in(korean, english));
  }

  /** What the person reads of two texts. */
  String in(String korean, String english) {
    return language.equals("ko") ? korean : english;
  }

  List<String> complaints() {
    return reader.complaints();
  }

  @Override
  public void close() {
    reader.close();
  }
}
