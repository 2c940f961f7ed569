package org.panro.notifications.mail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.notifications.copy.Members;
import org.panro.notifications.inbox.MailSettings;
import org.panro.notifications.inbox.NoticeRow;
import org.panro.notifications.inbox.Notices;

/** The mails to send; each process takes other ones. */
@ApplicationScoped
class DueMails implements PanacheRepositoryBase<MailRow, UUID> {
  private static final String NEXT =
      "select notice_id from mail where due_at <= ?1 order by due_at limit 1"
          + " for update skip locked";

  private final Notices notices;
  private final Members members;
  private final MailSettings settings;
  private final Clock clock;

  DueMails(Notices notices, Members members, MailSettings settings, Clock clock) {
    this.notices = notices;
    this.members = members;
    this.settings = settings;
    this.clock = clock;
  }

  /** Takes the mail that is due the longest; what it does is the whole of a transaction. */
  Uni<Optional<Letter>> take() {
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(NEXT, UUID.class)
                            .setParameter(1, clock.instant())
                            .getSingleResultOrNull())
                .chain(
                    due ->
                        due == null
                            ? Uni.createFrom().item(Optional.empty())
                            : findById(due).chain(this::begin)));
  }

  private Uni<Optional<Letter>> begin(MailRow mail) {
    mail.take(clock.instant());
    return notices
        .findById(mail.noticeId)
        .chain(
            notice ->
                settings
                    .wanted(notice.memberId())
                    .chain(
                        wanted -> {
                          if (wanted) {
                            return letter(notice).map(Optional::of);
                          }
                          mail.drop("mails were turned off");
                          return Uni.createFrom().item(Optional.empty());
                        }));
  }

  private Uni<Letter> letter(NoticeRow notice) {
    return members
        .findById(notice.memberId())
        .map(member -> new Letter(notice.memberId(), member.language(), notice.view()));
  }

  Uni<Void> sent(UUID notice) {
    return change(notice, mail -> mail.sent(clock.instant()));
  }

  Uni<Void> failed(UUID notice, String why) {
    return change(notice, mail -> mail.failed(why));
  }

  private Uni<Void> change(UUID notice, Consumer<MailRow> change) {
    return Panache.withTransaction(() -> findById(notice).invoke(change)).replaceWithVoid();
  }
}
