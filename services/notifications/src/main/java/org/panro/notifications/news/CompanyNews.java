package org.panro.notifications.news;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.CompanyState;
import org.panro.notifications.announcement.Announcements;
import org.panro.notifications.announcement.Kind;
import org.panro.notifications.announcement.News;
import org.panro.notifications.copy.Companies;
import org.panro.shared.inbox.Inbox;

/** A decision about its verification is news to the company. */
@ApplicationScoped
class CompanyNews {
  private final Inbox inbox;
  private final Companies companies;
  private final Announcements announcements;

  CompanyNews(Inbox inbox, Companies companies, Announcements announcements) {
    this.inbox = inbox;
    this.companies = companies;
    this.announcements = announcements;
  }

  @Incoming("companies")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(
        message,
        CompanyState.class,
        state ->
            companies
                .decides(state)
                .chain(changed -> changed ? decided(state) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> decided(CompanyState state) {
    return switch (state.verification()) {
      case VERIFIED -> tell(state, Kind.COMPANY_VERIFIED);
      case MORE_NEEDED -> tell(state, Kind.COMPANY_MORE_NEEDED);
      case REJECTED -> tell(state, Kind.COMPANY_REJECTED);
      case UNVERIFIED, PENDING -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> tell(CompanyState state, Kind kind) {
    String occasion = "company/%s/%d".formatted(state.aggregateId(), state.version());
    return announcements.tellCompany(
        state.aggregateId(), new News(kind, occasion, "/desk/company", Map.of(), null));
  }
}
