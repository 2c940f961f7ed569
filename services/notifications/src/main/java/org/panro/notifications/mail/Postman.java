package org.panro.notifications.mail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.notifications.copy.Members;
import org.panro.notifications.inbox.MailSettings;
import org.panro.notifications.inbox.NoticeRow;
import org.panro.notifications.inbox.Notices;
import org.panro.shared.due.DueWork;
import org.panro.shared.due.Pauses;

/** Sends the mails that are due; one that finds no way within a day is given up. */
@ApplicationScoped
class Postman implements DueWork {
  static final int MOST_TRIES = 12;
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Pauses PAUSES = new Pauses(Duration.ofMinutes(1), Duration.ofHours(6));

  private final MailRepository mails;
  private final Notices notices;
  private final Members members;
  private final MailSettings settings;
  private final Letters letters;
  private final Clock clock;

  Postman(
      MailRepository mails,
      Notices notices,
      Members members,
      MailSettings settings,
      Letters letters,
      Clock clock) {
    this.mails = mails;
    this.notices = notices;
    this.members = members;
    this.settings = settings;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public String due() {
    return "select notice_id as id, due_at as at from mail where due_at <= :now";
  }

  @Override
  public Optional<Duration> lease() {
    return Optional.of(LEASE);
  }

  @Override
  public Pauses pauses() {
    return PAUSES;
  }

  @Override
  public Uni<Void> act(UUID notice) {
    return Panache.withSession(() -> notices.findById(notice).chain(this::letter))
        .chain(letter -> letter.map(this::send).orElseGet(() -> drop(notice)));
  }

  private Uni<Optional<Letter>> letter(NoticeRow notice) {
    return settings
        .wanted(notice.memberId())
        .chain(
            wanted ->
                wanted
                    ? members
                        .findById(notice.memberId())
                        .map(
                            member ->
                                new Letter(
                                    notice.memberId(),
                                    member.language(),
                                    notice.view(),
                                    notice.stop()))
                        .map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Void> send(Letter letter) {
    return letters
        .send(letter)
        .chain(() -> change(letter.notice().id(), mail -> mail.sent(clock.instant())));
  }

  private Uni<Void> drop(UUID notice) {
    return change(notice, mail -> mail.drop("mails were turned off"));
  }

  private Uni<Void> change(UUID notice, Consumer<MailRow> change) {
    return Panache.withTransaction(() -> mails.findById(notice).invoke(change)).replaceWithVoid();
  }

  @Override
  public Uni<Boolean> givesUp(UUID notice, int tries, String cause) {
    if (tries < MOST_TRIES) {
      return Uni.createFrom().item(false);
    }
    return mails.findById(notice).invoke(mail -> mail.drop(cause)).replaceWith(true);
  }
}
