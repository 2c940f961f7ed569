package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.deal.DealFact;
import org.panro.contracts.event.deal.DealStateChanged;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.infrastructure.EntryRepository;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.infrastructure.StoredEntry;
import org.panro.deals.deal.model.DealState;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Ids;
import org.panro.shared.outbox.Outbox;

/**
 * Writes down what happened in the transaction in which it does: the deal's progress, its timeline,
 * the audit trail and the events, each of which has the deal's next version.
 */
@ApplicationScoped
public class Chronicle {
  private final EntryRepository entries;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Chronicle(EntryRepository entries, Outbox outbox, Audit audit, Clock clock) {
    this.entries = entries;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  public Uni<Void> record(Seat seat, Happening happening) {
    return record(seat.deal(), seat.author(), happening);
  }

  public Uni<Void> record(StoredDeal deal, Author author, Happening happening) {
    DealState before = deal.state;
    if (happening.act() != null) {
      deal.take(deal.progress().after(happening.act()));
    }
    return write(deal, author, happening, before);
  }

  /** The deal goes to the state: by hand, or as an end. */
  Uni<Void> move(Seat seat, DealState to, Happening happening) {
    StoredDeal deal = seat.deal();
    DealState before = deal.state;
    deal.take(deal.progress().movedTo(to));
    return write(deal, seat.author(), happening, before);
  }

  private Uni<Void> write(StoredDeal deal, Author author, Happening happening, DealState before) {
    Instant now = clock.instant();
    List<DealFact> facts = new ArrayList<>();
    List<StoredEntry> written = new ArrayList<>();
    deal.version++;
    written.add(entry(deal, author, happening, now));
    if (happening.fact() != null) {
      facts.add(happening.fact().of(deal.id, deal.version, deal.parties(author.memberId())));
    }
    if (deal.state != before) {
      facts.add(
          new DealStateChanged(
              deal.id,
              ++deal.version,
              deal.parties(author.memberId()),
              Words.of(before).word(),
              Words.of(deal.state).word()));
      if (!happening.kind().equals("transition")) {
        written.add(entry(deal, Author.MARKETPLACE, opened(deal.state), now));
      }
    }
    deal.touch(now);
    return entries
        .persist(written)
        .chain(() -> outbox.record(facts))
        .chain(() -> audited(deal, author, happening));
  }

  private Uni<Void> audited(StoredDeal deal, Author author, Happening happening) {
    if (author.actor() == null) {
      return Uni.createFrom().voidItem();
    }
    return audit.record(author.actor(), happening.kind(), "deal", deal.id, detail(deal, happening));
  }

  private static Map<String, @Nullable Object> detail(StoredDeal deal, Happening happening) {
    String state = Words.of(deal.state).word();
    return happening.refersTo() == null
        ? Map.of("version", deal.version, "state", state)
        : Map.of("version", deal.version, "state", state, "about", happening.refersTo());
  }

  private static Happening opened(DealState state) {
    LocalizedText name = Words.name(state);
    return Happening.of("transition", "단계: " + name.in("ko"), "The deal is now: " + name.in("en"));
  }

  private static StoredEntry entry(
      StoredDeal deal, Author author, Happening happening, Instant now) {
    StoredEntry entry = new StoredEntry();
    entry.id = Ids.next();
    entry.dealId = deal.id;
    entry.at = now;
    entry.kind = happening.kind();
    entry.side = author.side();
    entry.memberId = author.memberId();
    entry.companyId = author.companyId();
    entry.text = happening.text();
    entry.refersTo = happening.refersTo();
    entry.internal = happening.internal();
    return entry;
  }
}
