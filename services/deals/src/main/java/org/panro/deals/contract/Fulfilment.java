package org.panro.deals.contract;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.ContractApi.Confirmation;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.ContractView.Milestone;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.contracts.event.deal.MilestoneMet;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Desk;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.application.Rules;
import org.panro.deals.deal.application.Seat;
import org.panro.deals.deal.application.Words;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.Act;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.Proofs;
import org.panro.deals.deal.model.rule.CompanyConfirmsOnce;
import org.panro.deals.deal.model.rule.DealIsConfirmedOnlyAfterItsMilestones;
import org.panro.deals.deal.model.rule.MilestoneIsMetOnce;
import org.panro.deals.deal.model.rule.MilestoneIsMetOnlyUnderASignedContract;
import org.panro.deals.document.DocumentRepository;
import org.panro.shared.command.Preconditions;
import org.panro.shared.problem.Problems;

/** What comes after the signatures: milestones with their proof, confirmation by both companies. */
@ApplicationScoped
class Fulfilment {
  private final ContractRepository contracts;
  private final DocumentRepository documents;
  private final Desk desk;
  private final Chronicle chronicle;
  private final Preconditions preconditions;
  private final Clock clock;

  Fulfilment(
      ContractRepository contracts,
      DocumentRepository documents,
      Desk desk,
      Chronicle chronicle,
      Preconditions preconditions,
      Clock clock) {
    this.contracts = contracts;
    this.documents = documents;
    this.desk = desk;
    this.chronicle = chronicle;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  Uni<Page<Milestone>> milestones(UUID deal) {
    return desk.read(deal)
        .chain(seat -> contracts.found(deal))
        .map(found -> whole(found.map(contract -> contract.milestones.items()).orElse(List.of())));
  }

  Uni<Page<Confirmation>> confirmations(UUID deal) {
    return desk.read(deal)
        .chain(seat -> contracts.found(deal))
        .map(
            found ->
                whole(found.map(contract -> contract.confirmations.items()).orElse(List.of())));
  }

  private static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, items.size(), null);
  }

  Uni<ContractView> meet(UUID deal, UUID milestone, UUID document) {
    return desk.edit(deal)
        .chain(
            seat ->
                contracts
                    .toAct(deal)
                    .call(contract -> documents.named(deal, document))
                    .chain(contract -> meet(seat, contract, milestone, document)));
  }

  private Uni<ContractView> meet(
      Seat seat, StoredContract contract, UUID milestone, UUID document) {
    Milestone planned =
        contract.milestones.items().stream()
            .filter(known -> known.id().equals(milestone))
            .findFirst()
            .orElseThrow(Problems::notFound);
    Rules.require(
        new MilestoneIsMetOnlyUnderASignedContract(seat.deal().proofs),
        new MilestoneIsMetOnce(planned.metAt() != null));
    Instant now = clock.instant();
    contract.meet(
        planned,
        known ->
            new Milestone(known.id(), known.kind(), known.dueOn(), known.amount(), now, document));
    LocalizedText name = name(planned.kind());
    Happening met =
        Happening.of(
                "milestone",
                "이행 단계를 완료했어요: " + name.in("ko"),
                "A milestone is met: " + name.in("en"))
            .about(milestone)
            .proving(new Act.MilestoneMet())
            .told(
                (id, version, parties) ->
                    new MilestoneMet(id, version, parties, milestone, planned.kind().word()));
    return chronicle.record(seat, met).map(done -> contract.view());
  }

  /** Confirms for the caller's company; the second confirmation ends the deal well. */
  Uni<StoredDeal> confirm(UUID deal, @Nullable String note) {
    return desk.bind(deal)
        .chain(
            seat -> {
              Party party = seat.approvingHand();
              Proofs proofs = seat.deal().proofs;
              preconditions.require(seat.deal().version);
              Rules.require(
                  new DealIsConfirmedOnlyAfterItsMilestones(seat.deal().state, proofs),
                  new CompanyConfirmsOnce(party, proofs));
              return contracts
                  .toAct(deal)
                  .invoke(
                      contract ->
                          contract.confirm(
                              new Confirmation(Words.of(party), clock.instant(), note)))
                  .chain(
                      contract ->
                          chronicle.record(
                              seat, confirmed(party, proofs.confirmed().contains(party.other()))))
                  .replaceWith(seat.deal());
            });
  }

  private static Happening confirmed(Party party, boolean both) {
    Happening confirmed =
        (party == Party.SELLER
                ? Happening.of(
                    "confirmation", "판매 회사가 거래를 확정했어요.", "The seller confirmed the deal.")
                : Happening.of(
                    "confirmation", "구매 회사가 거래를 확정했어요.", "The buyer confirmed the deal."))
            .proving(new Act.Confirmed(party));
    return both ? confirmed.told(DealConfirmed::new) : confirmed;
  }

  private static LocalizedText name(MilestoneKind kind) {
    return switch (kind) {
      case DEPOSIT -> new LocalizedText("계약금", "deposit");
      case PRODUCTION -> new LocalizedText("생산", "production");
      case SHIPMENT -> new LocalizedText("선적", "shipment");
      case ACCEPTANCE -> new LocalizedText("검수", "acceptance");
      case PAYMENT -> new LocalizedText("잔금", "payment");
    };
  }
}
