package org.panro.deals.contract;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.deals.ContractApi.Draft;
import org.panro.contracts.deals.ContractApi.PlannedMilestone;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.ContractView.Milestone;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.event.deal.ContractSigned;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Desk;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.application.Rules;
import org.panro.deals.deal.application.Seat;
import org.panro.deals.deal.application.Words;
import org.panro.deals.deal.model.Act;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.Proofs;
import org.panro.deals.deal.model.rule.CompanySignsOnce;
import org.panro.deals.deal.model.rule.ContractIsSignedOnlyWithAnAcceptedQuotation;
import org.panro.deals.deal.model.rule.SignatureHoldsForTheFileAtHand;
import org.panro.deals.deal.model.rule.SignedContractIsNotRedrawn;
import org.panro.deals.document.DocumentRepository;
import org.panro.deals.document.StoredDocument;
import org.panro.deals.quotation.AcceptedQuotation;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Ids;

/** Drawing a contract and signing it. */
@ApplicationScoped
class Contracts {
  private final ContractRepository contracts;
  private final DocumentRepository documents;
  private final AcceptedQuotation accepted;
  private final Desk desk;
  private final Chronicle chronicle;
  private final Preconditions preconditions;
  private final Clock clock;

  Contracts(
      ContractRepository contracts,
      DocumentRepository documents,
      AcceptedQuotation accepted,
      Desk desk,
      Chronicle chronicle,
      Preconditions preconditions,
      Clock clock) {
    this.contracts = contracts;
    this.documents = documents;
    this.accepted = accepted;
    this.desk = desk;
    this.chronicle = chronicle;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  Uni<ContractView> get(UUID deal) {
    return desk.read(deal).chain(seat -> contracts.toRead(deal)).map(StoredContract::view);
  }

  Uni<ContractView> draw(UUID deal, Draft draft) {
    return desk.edit(deal)
        .invoke(
            seat ->
                Rules.require(
                    new ContractIsSignedOnlyWithAnAcceptedQuotation(seat.deal().proofs),
                    new SignedContractIsNotRedrawn(seat.deal().proofs)))
        .chain(
            seat ->
                documents
                    .named(deal, draft.documentId())
                    .chain(file -> accepted.of(deal).chain(sum -> draw(seat, draft, file, sum))));
  }

  private Uni<ContractView> draw(
      Seat seat, Draft draft, StoredDocument file, QuotationView quotation) {
    Happening drawn =
        Happening.of("contract", "계약서와 이행 단계를 정했어요.", "The contract was drawn.")
            .proving(new Act.ContractDrawn(draft.milestones().size()));
    return contracts
        .found(seat.deal().id)
        .chain(
            known -> {
              known.ifPresent(contract -> preconditions.require(contract.version));
              StoredContract contract =
                  known.orElseGet(() -> StoredContract.of(Ids.next(), seat.deal().id));
              contract.version++;
              contract.documentId = file.id();
              contract.sha256 = file.sha256();
              contract.quotation = (int) quotation.version();
              contract.amount = quotation.total().amount();
              contract.currency = quotation.total().currency();
              contract.milestones = planned(draft.milestones());
              return contracts
                  .persist(contract)
                  .chain(stored -> chronicle.record(seat, drawn.about(file.id())))
                  .map(done -> contract.view());
            });
  }

  private static StoredContract.Milestones planned(List<PlannedMilestone> milestones) {
    return new StoredContract.Milestones(
        milestones.stream()
            .map(
                planned ->
                    new Milestone(
                        Ids.next(), planned.kind(), planned.dueOn(), planned.amount(), null, null))
            .toList());
  }

  /** Signs for the caller's company, by a member who may approve. */
  Uni<ContractView> sign(UUID deal, String sha256) {
    return desk.bind(deal)
        .chain(
            seat -> {
              Party party = seat.approvingHand();
              Rules.require(new ContractIsSignedOnlyWithAnAcceptedQuotation(seat.deal().proofs));
              return contracts.toAct(deal).chain(contract -> sign(seat, party, contract, sha256));
            });
  }

  private Uni<ContractView> sign(Seat seat, Party party, StoredContract contract, String sha256) {
    Proofs proofs = seat.deal().proofs;
    Rules.require(
        new CompanySignsOnce(party, proofs),
        new SignatureHoldsForTheFileAtHand(contract.sha256, sha256));
    contract.sign(new ContractView.Signature(Words.of(party), clock.instant()));
    Happening signed =
        (party == Party.SELLER
                ? Happening.of("signature", "판매 회사가 계약서에 서명했어요.", "The seller signed the contract.")
                : Happening.of("signature", "구매 회사가 계약서에 서명했어요.", "The buyer signed the contract."))
            .about(contract.documentId)
            .proving(new Act.Signed(party));
    boolean both = proofs.signed().contains(party.other());
    Happening told =
        both
            ? signed.told(
                (id, version, parties) -> new ContractSigned(id, version, parties, contract.sha256))
            : signed;
    return chronicle.record(seat, told).map(done -> contract.view());
  }
}
