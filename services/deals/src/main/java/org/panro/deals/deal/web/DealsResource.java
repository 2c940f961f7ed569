package org.panro.deals.deal.web;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealReport;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.deals.DealsApi;
import org.panro.contracts.deals.OfferComparison;
import org.panro.contracts.deals.TimelineEntry;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.conversation.Inquiries;
import org.panro.deals.deal.application.DealReading;
import org.panro.deals.deal.application.Reports;
import org.panro.deals.deal.application.Timeline;
import org.panro.deals.deal.application.Transitions;
import org.panro.deals.quotation.Comparison;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@Authenticated
class DealsResource implements DealsApi {
  private final DealReading reading;
  private final Timeline timeline;
  private final Transitions transitions;
  private final Inquiries inquiries;
  private final Comparison comparison;
  private final Reports reports;

  DealsResource(
      DealReading reading,
      Timeline timeline,
      Transitions transitions,
      Inquiries inquiries,
      Comparison comparison,
      Reports reports) {
    this.reading = reading;
    this.timeline = timeline;
    this.transitions = transitions;
    this.inquiries = inquiries;
    this.comparison = comparison;
    this.reports = reports;
  }

  @Override
  @WithSession
  public Uni<Page<DealView>> list(@Nullable String state, boolean stale, PageParams page) {
    return reading.list(state, stale, page);
  }

  @Override
  @WithSession
  public Uni<DealView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command(status = 201)
  @RolesAllowed({Role.BUYERS, Role.AGENTS})
  public Uni<DealView> inquire(Inquiry inquiry) {
    return inquiries.inquire(inquiry).chain(reading::view);
  }

  @Override
  @WithSession
  public Uni<Page<TimelineEntry>> timeline(UUID id, PageParams page) {
    return timeline.of(id, page);
  }

  @Override
  @Command
  public Uni<DealView> move(UUID id, Transition transition) {
    return transitions.move(id, transition).chain(reading::view);
  }

  @Override
  @Command
  @RolesAllowed(Role.AGENTS)
  public Uni<DealView> assign(UUID id, Assignment assignment) {
    return transitions.assign(id, assignment.agentId()).chain(reading::view);
  }

  @Override
  @WithSession
  public Uni<OfferComparison> comparison(
      UUID request, @Nullable String currency, @Nullable String incoterm) {
    return comparison.of(request, currency, incoterm);
  }

  @Override
  @WithSession
  public Uni<DealReport> report() {
    return reports.report();
  }
}
