package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.deals.ResponseTime;
import org.panro.deals.deal.infrastructure.DealRepository;

/** How soon sellers answer inquiries, counted from the timelines when asked. */
@ApplicationScoped
public class ResponseTimes {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final int SECONDS_OF_A_MINUTE = 60;

  /** An answer is the first thing of the seller that the buyer sees on the timeline. */
  private static final String QUERY =
      """
      select count(*), count(waited),
        percentile_disc(0.5) within group (order by waited)
      from (
        select cast(extract(epoch from (
          select min(entry.at) from timeline_entry entry
          where entry.deal_id = deal.id and entry.side = 'SELLER' and not entry.internal)
          - deal.opened_at) as bigint) as waited
        from deal
        where deal.seller_id = ?1 and deal.origin = 'INQUIRY' and deal.opened_at > ?2) as inquiry""";

  private final DealRepository deals;
  private final Clock clock;

  ResponseTimes(DealRepository deals, Clock clock) {
    this.deals = deals;
    this.clock = clock;
  }

  public Uni<ResponseTime> of(UUID seller) {
    Instant since = clock.instant().minus(YEAR);
    return deals
        .getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(QUERY, Object[].class)
                    .setParameter(1, seller)
                    .setParameter(2, since)
                    .getSingleResult())
        .map(row -> responseTime(seller, row));
  }

  private static ResponseTime responseTime(UUID seller, Object[] row) {
    Number median = (Number) row[2];
    return new ResponseTime(
        seller,
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        median == null ? null : median.longValue() / SECONDS_OF_A_MINUTE);
  }
}
