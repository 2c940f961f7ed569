package org.panro.portal.deal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.ContractApi.Confirmation;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.ConversationApi.Sample;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.DocumentView;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.deals.Side;
import org.panro.contracts.deals.TimelineEntry;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;

/**
 * A deal with everything that belongs to it, as one side sees it.
 *
 * @param side the reader's
 * @param internal messages that agents alone see
 */
record Dossier(
    DealView deal,
    Side side,
    Part<Page<TimelineEntry>> timeline,
    Part<List<QuotationView>> quotations,
    Part<List<DocumentView>> documents,
    Part<List<Sample>> samples,
    Part<Optional<ContractView>> contract,
    Part<List<Confirmation>> confirmations,
    Set<UUID> internal) {

  public boolean isSeller() {
    return side == Side.SELLER;
  }

  public boolean isBuyer() {
    return side == Side.BUYER;
  }

  public boolean isAgent() {
    return side == Side.AGENT;
  }

  public Side sellerSide() {
    return Side.SELLER;
  }

  public Side buyerSide() {
    return Side.BUYER;
  }

  public Side agentSide() {
    return Side.AGENT;
  }

  public boolean isOpen() {
    return deal.state() != DealState.CONFIRMED && deal.state() != DealState.LOST;
  }

  /** The states in which a deal may be found on its way, with where it is. */
  public List<Step> steps() {
    return Step.of(deal.state());
  }

  /** What may follow, giving up aside. */
  public List<DealView.Opening> openings() {
    return deal.next().stream().filter(opening -> opening.to() != DealState.LOST).toList();
  }

  /** Whether somebody has to say that the deal moves on, since no act of a side does it. */
  public boolean isMovedByHand(DealView.Opening opening) {
    return opening.ready()
        && (opening.to() == DealState.SAMPLING || opening.to() == DealState.QUOTING);
  }

  /** What happened, the oldest first: what was written last stands next to the composer. */
  public List<TimelineEntry> happened() {
    return timeline.answer().map(page -> page.items().reversed()).orElseGet(List::of);
  }

  public boolean isInternal(TimelineEntry entry) {
    return entry.refersTo() != null && internal.contains(entry.refersTo());
  }

  /** The quotation that an entry of the timeline is about. */
  public @Nullable QuotationView quotationOf(TimelineEntry entry) {
    return allQuotations().stream()
        .filter(quotation -> quotation.id().equals(entry.refersTo()))
        .findFirst()
        .orElse(null);
  }

  /** The document that an entry of the timeline is about. */
  public @Nullable DocumentView documentOf(TimelineEntry entry) {
    return document(entry.refersTo());
  }

  public @Nullable DocumentView document(@Nullable UUID id) {
    return allDocuments().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  public List<DocumentView> allDocuments() {
    return documents.answer().orElseGet(List::of);
  }

  public List<DocumentView> contractFiles() {
    return allDocuments().stream()
        .filter(document -> document.kind() == DocumentKind.CONTRACT)
        .toList();
  }

  public List<QuotationView> allQuotations() {
    return quotations.answer().orElseGet(List::of);
  }

  /** The offer that stands; absent where none was made or it was answered or has ended. */
  public @Nullable QuotationView standing() {
    return allQuotations().stream()
        .filter(quotation -> quotation.state() == QuotationState.SENT)
        .findFirst()
        .orElse(null);
  }

  public @Nullable QuotationView accepted() {
    return allQuotations().stream()
        .filter(quotation -> quotation.state() == QuotationState.ACCEPTED)
        .findFirst()
        .orElse(null);
  }

  /** Whether the reader may accept that offer: the other company's, while it stands. */
  public boolean mayAccept(QuotationView quotation) {
    return isOpen()
        && !isAgent()
        && quotation.state() == QuotationState.SENT
        && quotation.side() != side;
  }

  /** Whether prices are spoken of and the reader may name one: the seller begins. */
  public boolean mayQuote() {
    return deal.state().compareTo(DealState.AGREED) < 0
        && (isSeller() || (isBuyer() && !allQuotations().isEmpty()));
  }

  public @Nullable ContractView contractView() {
    return contract.answer().flatMap(found -> found).orElse(null);
  }

  /** Whether file and milestones of the contract may still be set. */
  public boolean mayDraw() {
    ContractView drawn = contractView();
    return isOpen() && accepted() != null && (drawn == null || drawn.signatures().isEmpty());
  }

  public boolean maySign() {
    ContractView drawn = contractView();
    return isOpen() && !isAgent() && drawn != null && !hasSigned(side);
  }

  public boolean hasSigned(Side who) {
    ContractView drawn = contractView();
    return drawn != null
        && drawn.signatures().stream().anyMatch(signature -> signature.side() == who);
  }

  public boolean mayMeet(ContractView.Milestone milestone) {
    return milestone.metAt() == null
        && (deal.state() == DealState.CONTRACT_SIGNED || deal.state() == DealState.IN_FULFILMENT);
  }

  /** The kind of document that usually proves such a milestone. */
  public DocumentKind proofOf(ContractView.Milestone milestone) {
    return switch (milestone.kind()) {
      case DEPOSIT, PAYMENT -> DocumentKind.PAYMENT;
      case PRODUCTION -> DocumentKind.CERTIFICATE;
      case SHIPMENT, ACCEPTANCE -> DocumentKind.DELIVERY;
    };
  }

  /** Whether the reader has a milestone left to meet. */
  public boolean mayMeetAny() {
    ContractView drawn = contractView();
    return drawn != null && drawn.milestones().stream().anyMatch(this::mayMeet);
  }

  public boolean mayConfirm() {
    ContractView drawn = contractView();
    return deal.state() == DealState.IN_FULFILMENT
        && !isAgent()
        && !hasConfirmed(side)
        && drawn != null
        && drawn.milestones().stream().allMatch(milestone -> milestone.metAt() != null);
  }

  public boolean hasConfirmed(Side who) {
    return confirmations
        .answer()
        .map(all -> all.stream().anyMatch(confirmation -> confirmation.side() == who))
        .orElse(false);
  }
}
