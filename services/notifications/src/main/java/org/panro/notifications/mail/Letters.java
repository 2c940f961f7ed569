package org.panro.notifications.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Engine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.notifications.Notice;

/** Puts letters into words and hands them to the mail server. */
@ApplicationScoped
class Letters {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Addressees addressees;
  private final ReactiveMailer mailer;
  private final Engine templates;
  private final URI publicUrl;

  Letters(
      Addressees addressees,
      ReactiveMailer mailer,
      Engine templates,
      @ConfigProperty(name = "panro.public-url") URI publicUrl) {
    this.addressees = addressees;
    this.mailer = mailer;
    this.templates = templates;
    this.publicUrl = publicUrl;
  }

  /** Answers on the context that asked; fails with the cause, without the address. */
  Uni<Void> send(Letter letter) {
    Context context = Vertx.currentContext();
    return addressees
        .of(letter.memberId())
        .chain(addressee -> mailer.send(mail(letter, addressee)))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .transform(failure -> new IllegalStateException(cause(failure)))
        .emitOn(task -> context.runOnContext(ignored -> task.run()));
  }

  /** The same notice has the same Message-ID at each try: a mail server may tell them apart. */
  private Mail mail(Letter letter, Addressee addressee) {
    Notice notice = letter.notice();
    String home = "%s/%s".formatted(publicUrl, letter.language());
    String text =
        templates
            .getTemplate("mail/%s.txt".formatted(letter.language()))
            .data("name", addressee.name(letter.language()))
            .data("text", notice.text().in(letter.language()))
            .data("link", home + notice.link())
            .data("inbox", home + "/inbox")
            .data("stop", letter.stop() == null ? null : home + letter.stop())
            .render();
    Mail mail =
        Mail.withText(addressee.address(), notice.title().in(letter.language()), text)
            .addHeader("Message-ID", "<%s@%s>".formatted(notice.id(), publicUrl.getHost()));
    return stoppable(mail, home, letter.stop());
  }

  /** Where such notices can be stopped by themselves, a mail program may do it by RFC 8058. */
  private static Mail stoppable(Mail mail, String home, @Nullable String stop) {
    return stop == null
        ? mail.addHeader("List-Unsubscribe", "<%s/inbox>".formatted(home))
        : mail.addHeader("List-Unsubscribe", "<%s%s>".formatted(home, stop))
            .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  /** Mail servers repeat the address in their answers; it is not ours to keep. */
  private static String cause(Throwable failure) {
    return failure.toString().replaceAll("\\S+@\\S+", "(address)");
  }
}
