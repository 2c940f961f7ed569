package org.panro.notifications.inbox;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.notifications.InboxApi;
import org.panro.contracts.notifications.Notice;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Command;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/** Notices are their member's alone; a read mark is its own trail. */
@Authenticated
class InboxResource implements InboxApi {
  private static final String MINE = "memberId = :member";
  private static final String MINE_UNREAD = "memberId = :member and readAt is null";

  private final Notices notices;
  private final MailSettings settings;
  private final NewestFirst paging;
  private final CurrentCaller caller;
  private final Preconditions preconditions;
  private final Audit audit;
  private final Clock clock;

  InboxResource(
      Notices notices,
      MailSettings settings,
      NewestFirst paging,
      CurrentCaller caller,
      Preconditions preconditions,
      Audit audit,
      Clock clock) {
    this.notices = notices;
    this.settings = settings;
    this.paging = paging;
    this.caller = caller;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @WithSession
  public Uni<Page<Notice>> list(boolean unread, PageParams page) {
    return paging
        .page(notices, unread ? MINE_UNREAD : MINE, mine(), page, NoticeRow::id)
        .map(InboxResource::view);
  }

  @Override
  @WithSession
  public Uni<Notice> get(UUID id) {
    return own(id).map(NoticeRow::view);
  }

  @Override
  @Command
  public Uni<Notice> read(UUID id) {
    return own(id)
        .invoke(
            notice -> {
              preconditions.require(notice.version);
              if (notice.readAt == null) {
                notice.readAt = clock.instant();
              }
            })
        .call(notices::flush)
        .map(NoticeRow::view);
  }

  @Override
  @Command
  public Uni<Unread> readAll() {
    return notices
        .update(
            "readAt = :now, version = version + 1 where " + MINE_UNREAD,
            Map.of("now", clock.instant(), "member", caller.get().memberId()))
        .replaceWith(new Unread(0));
  }

  @Override
  @WithSession
  public Uni<Unread> unread() {
    return notices.count(MINE_UNREAD, mine()).map(Unread::new);
  }

  @Override
  @WithSession
  public Uni<Settings> settings() {
    return settings.wanted(caller.get().memberId()).map(Settings::new);
  }

  @Override
  @Command
  public Uni<Settings> choose(Settings chosen) {
    Caller member = caller.get();
    return settings
        .choose(member.memberId(), chosen.mail())
        .chain(
            () ->
                audit.record(
                    member.actor(),
                    "choose",
                    "mail-setting",
                    member.memberId(),
                    Map.of("mail", chosen.mail())))
        .replaceWith(chosen);
  }

  private Uni<NoticeRow> own(UUID id) {
    UUID member = caller.get().memberId();
    return notices
        .findById(id)
        .map(
            notice -> {
              if (notice == null || !notice.memberId.equals(member)) {
                throw Problems.notFound();
              }
              return notice;
            });
  }

  private Map<String, Object> mine() {
    return Map.of("member", caller.get().memberId());
  }

  private static Page<Notice> view(Page<NoticeRow> page) {
    return new Page<>(
        page.items().stream().map(NoticeRow::view).toList(), page.total(), page.next());
  }
}
