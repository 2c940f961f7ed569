package org.panro.deals.conversation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.deals.ConversationApi.Message;
import org.panro.contracts.deals.ConversationApi.NewMessage;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Desk;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.application.Seat;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/** What the parties write to each other, and agents among themselves. */
@ApplicationScoped
class Messages {
  private static final String SHARED = " and internal = false";

  private final MessageRepository messages;
  private final Desk desk;
  private final Chronicle chronicle;
  private final NewestFirst newestFirst;
  private final Clock clock;

  Messages(
      MessageRepository messages,
      Desk desk,
      Chronicle chronicle,
      NewestFirst newestFirst,
      Clock clock) {
    this.messages = messages;
    this.desk = desk;
    this.chronicle = chronicle;
    this.newestFirst = newestFirst;
    this.clock = clock;
  }

  Uni<Page<Message>> list(UUID deal, PageParams page) {
    return desk.read(deal)
        .chain(
            seat ->
                newestFirst
                    .page(
                        messages,
                        "dealId = :deal" + (seat.isAgents() ? "" : SHARED),
                        Map.of("deal", deal),
                        page,
                        message -> message.id)
                    .map(found -> found.map(message -> message.view(seat))));
  }

  Uni<Message> get(UUID deal, UUID id) {
    return desk.read(deal)
        .chain(
            seat ->
                messages
                    .find("id = ?1 and dealId = ?2" + (seat.isAgents() ? "" : SHARED), id, deal)
                    .firstResult()
                    .onItem()
                    .ifNull()
                    .failWith(Problems::notFound)
                    .map(message -> message.view(seat)));
  }

  Uni<Message> write(UUID deal, NewMessage written) {
    return desk.edit(deal)
        .chain(
            seat -> {
              if (written.internal() && !seat.isAgents()) {
                throw Problems.of(
                    ProblemType.FORBIDDEN,
                    new LocalizedText("내부 메모는 상담원만 쓸 수 있어요.", "Only agents write internal notes."));
              }
              return write(seat, written);
            });
  }

  /** The question that opened the deal, of which its opening tells. */
  Uni<Message> ask(Seat seat, String question) {
    StoredMessage message = stored(seat, question, false);
    return keep(seat, message, posted(message));
  }

  /** An internal note is told to nobody, as its readers look at the deal itself. */
  private Uni<Message> write(Seat seat, NewMessage written) {
    StoredMessage message = stored(seat, written.text(), written.internal());
    Happening posted = posted(message);
    return keep(
        seat,
        message,
        written.internal()
            ? posted.amongAgents()
            : posted.told(
                (id, version, parties) -> new MessagePosted(id, version, parties, message.id)));
  }

  private StoredMessage stored(Seat seat, String text, boolean internal) {
    return StoredMessage.of(Ids.next(), seat, text, internal, clock.instant());
  }

  private static Happening posted(StoredMessage message) {
    return Happening.of("message", message.text, message.text).about(message.id);
  }

  private Uni<Message> keep(Seat seat, StoredMessage message, Happening happening) {
    return messages
        .persist(message)
        .chain(stored -> chronicle.record(seat, happening))
        .map(done -> message.view(seat));
  }
}
