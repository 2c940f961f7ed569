package org.panro.shared.due;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Due rows and how often each was tried; every method needs a transaction. */
@ApplicationScoped
class DueTries {
  /** Answers nothing where another process took the row since this one looked. */
  private static final String LEASE =
      """
      insert into due_try (work, row_id, tries, next_at) values (:work, :row, 1, :until)
        on conflict (work, row_id) do update
          set tries = due_try.tries + 1, next_at = excluded.next_at where due_try.next_at <= :now""";

  private static final String TRIES =
      "select tries from due_try where work = :work and row_id = :row";
  private static final String POSTPONE =
      """
      insert into due_try (work, row_id, tries, next_at, cause)
        values (:work, :row, :tries, :until, :cause)
        on conflict (work, row_id) do update
          set tries = excluded.tries, next_at = excluded.next_at, cause = excluded.cause""";
  private static final String FORGET = "delete from due_try where work = :work and row_id = :row";

  private final Clock clock;

  DueTries(Clock clock) {
    this.clock = clock;
  }

  /** Locks the row that is due the longest of those that nobody holds. */
  Uni<Optional<UUID>> hold(DueWork work) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(next(work), UUID.class)
                    .setParameter("work", work.name())
                    .setParameter("now", clock.instant())
                    .getSingleResultOrNull())
        .map(Optional::ofNullable);
  }

  private static String next(DueWork work) {
    return """
        select due.id from (%s) due
          where not exists (select 1 from due_try
            where work = :work and row_id = due.id and next_at > :now)
          order by due.at limit 1 for update skip locked"""
        .formatted(work.due());
  }

  /** The same, and keeps it for a while after the transaction. */
  Uni<Optional<UUID>> lease(DueWork work, Duration time) {
    return hold(work)
        .chain(
            row ->
                row.map(free -> lease(work, free, time))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Optional<UUID>> lease(DueWork work, UUID row, Duration time) {
    return query(LEASE, work, row)
        .chain(
            lease ->
                lease
                    .setParameter("now", clock.instant())
                    .setParameter("until", clock.instant().plus(time))
                    .executeUpdate())
        .map(taken -> taken == 1 ? Optional.of(row) : Optional.empty());
  }

  /** How often the row was tried, the running try included. */
  Uni<Integer> of(DueWork work, UUID row) {
    int uncounted = work.lease().isPresent() ? 0 : 1;
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TRIES, Integer.class)
                    .setParameter("work", work.name())
                    .setParameter("row", row)
                    .getSingleResultOrNull())
        .map(known -> (known == null ? 0 : known) + uncounted);
  }

  Uni<Void> postpone(DueWork work, UUID row, int tries, String cause) {
    return query(POSTPONE, work, row)
        .chain(
            change ->
                change
                    .setParameter("tries", tries)
                    .setParameter("until", clock.instant().plus(work.pauses().after(tries)))
                    .setParameter("cause", cause)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> forget(DueWork work, UUID row) {
    return query(FORGET, work, row).chain(Mutiny.MutationQuery::executeUpdate).replaceWithVoid();
  }

  private static Uni<Mutiny.MutationQuery> query(String statement, DueWork work, UUID row) {
    return Panache.getSession()
        .map(
            session ->
                session
                    .createNativeQuery(statement)
                    .setParameter("work", work.name())
                    .setParameter("row", row));
  }
}
