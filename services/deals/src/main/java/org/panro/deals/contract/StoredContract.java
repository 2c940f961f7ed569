package org.panro.deals.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.deals.ContractApi.Confirmation;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.ContractView.Milestone;
import org.panro.contracts.deals.ContractView.Signature;
import org.panro.contracts.value.Money;

/** The contract of a deal; its lists are objects, as the reactive driver's documents are. */
@Entity
@Table(name = "contract")
class StoredContract {
  record Signatures(List<Signature> items) {}

  record Milestones(List<Milestone> items) {}

  record Confirmations(List<Confirmation> items) {}

  @Id UUID id;
  @Column long version;

  @Column(name = "deal_id")
  UUID dealId;

  @Column int quotation;

  @Column(name = "document_id")
  UUID documentId;

  @Column String sha256;
  @Column BigDecimal amount;
  @Column String currency;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Signatures signatures;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Milestones milestones;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Confirmations confirmations;

  static StoredContract of(UUID id, UUID deal) {
    StoredContract contract = new StoredContract();
    contract.id = id;
    contract.dealId = deal;
    contract.signatures = new Signatures(List.of());
    contract.confirmations = new Confirmations(List.of());
    return contract;
  }

  void sign(Signature signature) {
    signatures = new Signatures(joined(signatures.items(), signature));
    version++;
  }

  void confirm(Confirmation confirmation) {
    confirmations = new Confirmations(joined(confirmations.items(), confirmation));
    version++;
  }

  void meet(Milestone milestone, UnaryOperator<Milestone> met) {
    milestones =
        new Milestones(
            milestones.items().stream()
                .map(known -> known.equals(milestone) ? met.apply(known) : known)
                .toList());
    version++;
  }

  private static <T> List<T> joined(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  ContractView view() {
    return new ContractView(
        id,
        version,
        quotation,
        documentId,
        sha256,
        new Money(amount, currency),
        signatures.items(),
        milestones.items());
  }
}
