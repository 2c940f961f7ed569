package org.panro.notifications.announcement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.panro.shared.identity.Ids;

/** Tells news to companies and members, within the transaction of the event that brought them. */
@ApplicationScoped
public class Announcements implements PanacheRepositoryBase<Announcement, UUID> {
  private final Wording wording;
  private final Addressing addressing;
  private final Clock clock;

  Announcements(Wording wording, Addressing addressing, Clock clock) {
    this.wording = wording;
    this.addressing = addressing;
    this.clock = clock;
  }

  /** Each member of the company hears of it, but the one who did it. */
  public Uni<Void> tellCompany(UUID company, News news) {
    Announcement announcement = worded(news);
    announcement.companyId = company;
    return tell(announcement);
  }

  public Uni<Void> tellMember(UUID member, News news) {
    Announcement announcement = worded(news);
    announcement.memberId = member;
    return tell(announcement);
  }

  private Announcement worded(News news) {
    Announcement announcement = new Announcement();
    announcement.id = Ids.next();
    announcement.actorId = news.actor();
    announcement.occasion = news.occasion();
    announcement.kind = news.kind().word();
    announcement.title = wording.title(news.kind(), news.values());
    announcement.text = wording.text(news.kind(), news.values());
    announcement.link = news.link();
    announcement.stop = news.stop();
    announcement.at = clock.instant();
    return announcement;
  }

  private Uni<Void> tell(Announcement announcement) {
    return persistAndFlush(announcement).chain(() -> addressing.address(announcement.id));
  }
}
