package org.panro.deals.contract;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.panro.contracts.deals.ContractApi;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.value.Page;
import org.panro.deals.deal.application.DealReading;
import org.panro.shared.command.Command;

@Authenticated
class ContractResource implements ContractApi {
  private final Contracts contracts;
  private final Fulfilment fulfilment;
  private final DealReading reading;

  ContractResource(Contracts contracts, Fulfilment fulfilment, DealReading reading) {
    this.contracts = contracts;
    this.fulfilment = fulfilment;
    this.reading = reading;
  }

  @Override
  @WithSession
  public Uni<ContractView> contract(UUID deal) {
    return contracts.get(deal);
  }

  @Override
  @Command
  public Uni<ContractView> draw(UUID deal, Draft draft) {
    return contracts.draw(deal, draft);
  }

  @Override
  @Command
  public Uni<ContractView> sign(UUID deal, NewSignature signature) {
    return contracts.sign(deal, signature.sha256());
  }

  @Override
  @WithSession
  public Uni<Page<ContractView.Milestone>> milestones(UUID deal) {
    return fulfilment.milestones(deal);
  }

  @Override
  @Command
  public Uni<ContractView> meet(UUID deal, UUID id, Proof proof) {
    return fulfilment.meet(deal, id, proof.documentId());
  }

  @Override
  @WithSession
  public Uni<Page<Confirmation>> confirmations(UUID deal) {
    return fulfilment.confirmations(deal);
  }

  @Override
  @Command
  public Uni<DealView> confirm(UUID deal, NewConfirmation confirmation) {
    return fulfilment.confirm(deal, confirmation.note()).chain(reading::view);
  }
}
