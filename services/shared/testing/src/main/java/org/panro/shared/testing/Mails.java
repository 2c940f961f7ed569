package org.panro.shared.testing;

import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what the mail server took, by the page it shows to people. */
public final class Mails {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "<article><h2>(.*?)</h2><p>To \\[(.*?)]</p><pre>(.*?)</pre></article><footer>(.*?)</footer>",
          Pattern.DOTALL);

  /**
   * A mail as the page shows it.
   *
   * @param stops its headers for stopping such mails, one a line
   */
  public record Mail(String subject, String to, String text, String stops) {}

  private Mails() {}

  /** The mails to that address whose subject or text has the words, the newest first. */
  public static List<Mail> to(String address, String words) {
    String page = RestAssured.get(PanroEngines.installation().mail().page()).body().asString();
    return ARTICLE
        .matcher(page)
        .results()
        .map(found -> new Mail(found.group(1), found.group(2), found.group(3), found.group(4)))
        .filter(mail -> mail.to().equals(address))
        .filter(mail -> (mail.subject() + mail.text()).contains(words))
        .toList();
  }
}
