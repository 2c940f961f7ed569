package org.panro.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Shows the mails taken, the newest first, their text and how to stop them. */
final class MailPage implements HttpHandler {
  private static final String HEAD =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Mails</title>
      <style>body{font:16px/1.6 system-ui;max-width:50rem;margin:2rem auto;padding:0 1rem}
      article{border-top:1px solid #ccc;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}</style>
      <h1>Mails of this machine</h1>""";

  private final Supplier<MimeMessage[]> mails;

  MailPage(Supplier<MimeMessage[]> mails) {
    this.mails = mails;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] page = (HEAD + articles() + "</html>").getBytes(UTF_8);
    exchange.getResponseHeaders().add("content-type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private String articles() throws IOException {
    MimeMessage[] taken = mails.get();
    StringBuilder articles = new StringBuilder();
    for (MimeMessage mail : Arrays.asList(taken).reversed()) {
      articles.append(article(mail));
    }
    return taken.length == 0 ? "<p>No mail has come yet.</p>" : articles.toString();
  }

  private static String article(MimeMessage mail) throws IOException {
    try {
      return "<article><h2>%s</h2><p>To %s</p><pre>%s</pre></article><footer>%s</footer>"
          .formatted(
              escaped(mail.getSubject()),
              escaped(Arrays.toString(mail.getAllRecipients())),
              escaped(text(mail)),
              escaped(stops(mail)));
    } catch (MessagingException unreadable) {
      return "<article><p>A mail that cannot be read.</p></article>";
    }
  }

  /** The headers by which a mail program offers to stop such mails. */
  private static String stops(MimeMessage mail) throws MessagingException {
    StringBuilder stops = new StringBuilder();
    for (String name : List.of("List-Unsubscribe", "List-Unsubscribe-Post")) {
      String value = mail.getHeader(name, null);
      if (value != null) {
        stops.append(name).append(": ").append(MimeUtility.unfold(value)).append('\n');
      }
    }
    return stops.toString();
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int number = 0; number < parts.getCount(); number++) {
        BodyPart inner = parts.getBodyPart(number);
        if (inner.isMimeType("text/plain") || inner.isMimeType("multipart/*")) {
          return text(inner);
        }
      }
      return "";
    }
    return part.getContent().toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
