package org.panro.portal.deal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.ConversationApi.Message;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.deals.Side;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Contracts;
import org.panro.portal.client.Conversations;
import org.panro.portal.client.Deals;
import org.panro.portal.client.Documents;
import org.panro.portal.client.Part;
import org.panro.portal.client.Quotations;
import org.panro.portal.client.ServiceProblem;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;

/** Gathers what belongs to a deal, all parts at once. */
@ApplicationScoped
class Dossiers {
  private static final PageParams MOST = new PageParams(100, null);

  private final Deals deals;
  private final Quotations quotations;
  private final Conversations conversations;
  private final Documents documents;
  private final Contracts contracts;
  private final Visit visit;

  Dossiers(
      @RestClient Deals deals,
      @RestClient Quotations quotations,
      @RestClient Conversations conversations,
      @RestClient Documents documents,
      @RestClient Contracts contracts,
      Visit visit) {
    this.deals = deals;
    this.quotations = quotations;
    this.conversations = conversations;
    this.documents = documents;
    this.contracts = contracts;
    this.visit = visit;
  }

  Uni<Dossier> of(UUID id) {
    return deals.get(id).chain(this::complete);
  }

  private Uni<Dossier> complete(DealView deal) {
    UUID id = deal.id();
    Side side = side(deal);
    return Uni.combine()
        .all()
        .unis(
            Part.of(deals.timeline(id, MOST)),
            Part.of(quotations.list(id, MOST).map(Page::items)),
            Part.of(documents.list(id, MOST).map(Page::items)),
            Part.of(conversations.samples(id, MOST).map(Page::items)),
            Part.of(contract(id)),
            Part.of(contracts.confirmations(id).map(Page::items)),
            side == Side.AGENT ? internal(id) : Uni.createFrom().item(Set.<UUID>of()))
        .with(
            (timeline, offers, files, samples, contract, confirmations, internal) ->
                new Dossier(
                    deal,
                    side,
                    timeline,
                    offers,
                    files,
                    samples,
                    contract,
                    confirmations,
                    internal));
  }

  /** There is none until somebody draws it. */
  private Uni<Optional<ContractView>> contract(UUID deal) {
    return contracts
        .contract(deal)
        .map(Optional::of)
        .onFailure(
            failure ->
                failure instanceof ServiceProblem problem
                    && problem.type() == ProblemType.NOT_FOUND)
        .recoverWithItem(Optional.<ContractView>empty());
  }

  private Uni<Set<UUID>> internal(UUID deal) {
    return Part.of(conversations.messages(deal, MOST))
        .map(
            part ->
                part.answer().stream()
                    .flatMap(page -> page.items().stream())
                    .filter(Message::internal)
                    .map(Message::id)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /** The service answers a deal to its companies and to agents alone. */
  private Side side(DealView deal) {
    Member reader = Objects.requireNonNull(visit.here().member());
    if (deal.seller().id().equals(reader.companyId())) {
      return Side.SELLER;
    }
    if (deal.buyer().id().equals(reader.companyId())) {
      return Side.BUYER;
    }
    if (reader.isAgent()) {
      return Side.AGENT;
    }
    throw new ForbiddenException();
  }
}
