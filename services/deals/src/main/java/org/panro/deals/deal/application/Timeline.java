package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.deals.TimelineEntry;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.deal.infrastructure.EntryRepository;
import org.panro.deals.deal.infrastructure.StoredEntry;
import org.panro.shared.paging.NewestFirst;

/** What happened in a deal, as each side may read it. */
@ApplicationScoped
public class Timeline {
  private final EntryRepository entries;
  private final Desk desk;
  private final NewestFirst newestFirst;

  Timeline(EntryRepository entries, Desk desk, NewestFirst newestFirst) {
    this.entries = entries;
    this.desk = desk;
    this.newestFirst = newestFirst;
  }

  public Uni<Page<TimelineEntry>> of(UUID deal, PageParams page) {
    return desk.read(deal)
        .chain(
            seat ->
                newestFirst
                    .page(
                        entries,
                        seat.isAgents() ? "dealId = :deal" : "dealId = :deal and internal = false",
                        Map.of("deal", deal),
                        page,
                        entry -> entry.id)
                    .map(found -> found.map(entry -> view(seat, entry))));
  }

  private static TimelineEntry view(Seat seat, StoredEntry entry) {
    return new TimelineEntry(
        entry.id,
        entry.at,
        entry.kind,
        entry.side,
        seat.maySeeMembersOf(entry.companyId) ? entry.memberId : null,
        entry.text,
        entry.refersTo);
  }
}
