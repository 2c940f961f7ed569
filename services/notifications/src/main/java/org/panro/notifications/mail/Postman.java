package org.panro.notifications.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Engine;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.contracts.notifications.Notice;

/** Sends what is due, one after the other. */
@ApplicationScoped
class Postman {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DueMails mails;
  private final Addressees addressees;
  private final ReactiveMailer mailer;
  private final Engine templates;
  private final URI publicUrl;

  Postman(
      DueMails mails,
      Addressees addressees,
      ReactiveMailer mailer,
      Engine templates,
      @ConfigProperty(name = "panro.public-url") URI publicUrl) {
    this.mails = mails;
    this.addressees = addressees;
    this.mailer = mailer;
    this.templates = templates;
    this.publicUrl = publicUrl;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sendDue() {
    return Multi.createBy()
        .repeating()
        .uni(this::sendNext)
        .whilst(Boolean::booleanValue)
        .onItem()
        .ignoreAsUni();
  }

  /** Answers whether there was one. */
  private Uni<Boolean> sendNext() {
    Context context = Vertx.currentContext();
    return mails
        .take()
        .chain(
            due ->
                due.isEmpty()
                    ? Uni.createFrom().item(false)
                    : send(due.get(), context).replaceWith(true));
  }

  /** The answers of Keycloak and of the mail server come back to the context of the database. */
  private Uni<Void> send(Letter letter, Context context) {
    return addressees
        .of(letter.memberId())
        .emitOn(task -> context.runOnContext(ignored -> task.run()))
        .chain(addressee -> mailer.send(mail(letter, addressee)))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .emitOn(task -> context.runOnContext(ignored -> task.run()))
        .onItemOrFailure()
        .transformToUni(
            (sent, failure) ->
                failure == null
                    ? mails.sent(letter.notice().id())
                    : mails.failed(letter.notice().id(), cause(failure)));
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
            .render();
    return Mail.withText(addressee.address(), notice.title().in(letter.language()), text)
        .addHeader("Message-ID", "<%s@%s>".formatted(notice.id(), publicUrl.getHost()))
        .addHeader("List-Unsubscribe", "<%s/inbox>".formatted(home));
  }

  /** Mail servers repeat the address in their answers; it is not ours to keep. */
  private static String cause(Throwable failure) {
    return failure.toString().replaceAll("\\S+@\\S+", "(address)");
  }
}
