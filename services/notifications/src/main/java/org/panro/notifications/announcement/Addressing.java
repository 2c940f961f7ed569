package org.panro.notifications.announcement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Makes an announcement a notice of each member it is for, and a mail where the member wants mails.
 * Members are told on a topic of their own and may come later than what concerns them: until then
 * an announcement waits, a day at most.
 */
@ApplicationScoped
class Addressing {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /** An import may bring hundreds of leads at once: each is a notice, one an hour is a mail. */
  private static final String ADDRESS =
      """
      with told as (
        delete from announcement where (%s) and exists (
            select 1 from member where member.company_id = announcement.company_id
            union all select 1 from member where member.id = announcement.member_id)
          returning *
      ), fresh as (
        insert into notice (id, version, member_id, occasion, kind, title, text, link, stop, at)
          select uuidv7(), 0, member.id, told.occasion, told.kind, told.title, told.text,
              told.link, told.stop, told.at
            from told join member
              on member.company_id = told.company_id or member.id = told.member_id
            where not member.archived and member.id is distinct from told.actor_id
          on conflict (member_id, occasion) do nothing
          returning id, member_id, kind, at
      )
      insert into mail (notice_id, due_at)
        select id, at from fresh
          where not exists (select 1 from mail_setting
              where mail_setting.member_id = fresh.member_id and not wanted)
            and not (kind = 'new-lead' and exists (select 1
              from notice earlier join mail on mail.notice_id = earlier.id
              where earlier.member_id = fresh.member_id and earlier.kind = fresh.kind
                and earlier.at > fresh.at - interval '1 hour'))""";

  private static final String ADDRESS_ONE = ADDRESS.formatted("announcement.id = ?1");
  private static final String ADDRESS_ALL = ADDRESS.formatted("true");
  private static final String DROP_OLD = "delete from announcement where at < ?1";

  private final Clock clock;

  Addressing(Clock clock) {
    this.clock = clock;
  }

  Uni<Void> address(UUID announcement) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADDRESS_ONE)
                    .setParameter(1, announcement)
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> addressWhatWaits() {
    return Panache.withTransaction(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(ADDRESS_ALL)
                                .executeUpdate()
                                .chain(
                                    () ->
                                        session
                                            .createNativeQuery(DROP_OLD)
                                            .setParameter(1, clock.instant().minus(LONGEST_WAIT))
                                            .executeUpdate())))
        .replaceWithVoid();
  }
}
