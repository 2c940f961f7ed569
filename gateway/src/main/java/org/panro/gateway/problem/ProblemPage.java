package org.panro.gateway.problem;

import io.vertx.core.buffer.Buffer;
import org.panro.contracts.value.LocalizedText;

/** The page a person sees when no service could make one; it needs nothing from any service. */
final class ProblemPage {
  private ProblemPage() {}

  /** The texts are the gateway's own, never a part of the request. */
  static Buffer html(String language, LocalizedText title, LocalizedText detail) {
    String other = language.equals("ko") ? "en" : "ko";
    return Buffer.buffer(
        """
        <!doctype html>
        <html lang="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%2$s · Panro</title>
        </head>
        <body>
        <main>
        <h1 lang="%1$s">%2$s</h1>
        <p lang="%1$s">%3$s</p>
        <p lang="%4$s">%5$s<br>%6$s</p>
        <p><a href="/ko/" hreflang="ko" lang="ko">판로 첫 화면</a> · <a href="/en/" hreflang="en" lang="en">Panro home</a></p>
        </main>
        </body>
        </html>
        """
            .formatted(
                language,
                title.in(language),
                detail.in(language),
                other,
                title.in(other),
                detail.in(other)));
  }
}
