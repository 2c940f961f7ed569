package org.panro.acceptance;

import io.restassured.RestAssured;
import java.util.Arrays;
import org.panro.local.installation.Installation;
import org.panro.shared.testing.Await;

/** The mails that went out. */
record Post(Installation installation) {

  String all() {
    return RestAssured.get(installation.mail().page()).asString();
  }

  /** Waits for the mail to that address whose subject says so and whose text names the link. */
  void brought(String address, String subject, String link) {
    Await.until(
        "a mail to %s: %s, %s".formatted(address, subject, link),
        () ->
            Arrays.stream(all().split("<article>"))
                .anyMatch(
                    mail ->
                        mail.contains(address) && mail.contains(subject) && mail.contains(link)));
  }
}
