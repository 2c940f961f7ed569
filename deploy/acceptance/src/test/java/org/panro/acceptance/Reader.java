package org.panro.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody with a browser, reading in one language. */
final class Reader implements AutoCloseable {
  private static final List<String> AS_ROOT_AND_ALONE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final double PATIENCE_MILLIS = 20_000;

  private final Playwright playwright;
  private final BrowserContext context;
  private final String language;
  private final List<String> complaints = new ArrayList<>();

  Reader(String address, String language) {
    this.language = language;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(AS_ROOT_AND_ALONE));
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language.equals("ko") ? "ko-KR" : "en-GB"));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  /** A page of the site in the reader's language. */
  Page open(String path) {
    Page page = context.newPage();
    page.navigate("/" + language + path);
    return page;
  }

  /** Signs in on the way to the desk; Keycloak may ask for the name first and then the password. */
  Page signIn(String member) {
    Page page = open("/desk");
    page.locator("#username").fill(member);
    if (!page.locator("#password").isVisible()) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill("panro");
    page.locator("#kc-login").click();
    page.waitForURL("**/" + language + "/desk**");
    return page;
  }

  /** What the browser wrote to its console as errors: refused scripts and styles, failed loads. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path executable() {
    return Path.of(Optional.ofNullable(System.getenv("PANRO_BROWSER")).orElse("/usr/bin/chromium"));
  }
}
