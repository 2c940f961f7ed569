package org.panro.portal.deal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.ContractApi.Confirmation;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.DealOrigin;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.deals.Side;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;

/** Deals as their pages get them. */
final class DossierFixture {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final Money TOTAL = new Money(new BigDecimal("1200"), "USD");

  private DossierFixture() {}

  static Dossier dossier(DealState state, Side reader, QuotationView... offers) {
    return dossier(state, reader, null, List.of(), offers);
  }

  static Dossier dossier(
      DealState state,
      Side reader,
      @Nullable ContractView contract,
      List<Confirmation> confirmations,
      QuotationView... offers) {
    return new Dossier(
        deal(state),
        reader,
        part(new Page<>(List.of(), 0, null)),
        part(List.of(offers)),
        part(List.of()),
        part(List.of()),
        part(Optional.ofNullable(contract)),
        part(confirmations),
        Set.of());
  }

  static QuotationView offer(long number, Side side, QuotationState state) {
    return new QuotationView(
        UUID.randomUUID(),
        number,
        ID,
        side,
        state,
        new QuotationFacts(
            List.of(new QuotationFacts.Line("Gear", BigDecimal.TEN, "C62", TOTAL)),
            null,
            null,
            NOW,
            null,
            null),
        TOTAL,
        NOW,
        null);
  }

  static ContractView contract(List<Side> signed, boolean met) {
    return new ContractView(
        UUID.randomUUID(),
        1,
        1,
        UUID.randomUUID(),
        "0".repeat(64),
        TOTAL,
        signed.stream().map(side -> new ContractView.Signature(side, NOW)).toList(),
        List.of(
            new ContractView.Milestone(
                UUID.randomUUID(), MilestoneKind.SHIPMENT, null, null, met ? NOW : null, null)));
  }

  static Confirmation confirmation(Side side) {
    return new Confirmation(side, NOW, null);
  }

  private static DealView deal(DealState state) {
    LocalizedText name = new LocalizedText("기어", "Gear");
    return new DealView(
        ID,
        1,
        DealOrigin.INQUIRY,
        state,
        new DealView.Party(UUID.randomUUID(), name),
        new DealView.Party(UUID.randomUUID(), name),
        null,
        new DealView.Product(UUID.randomUUID(), "G-1", name),
        null,
        null,
        null,
        TOTAL,
        List.of(),
        NOW,
        NOW,
        false,
        null);
  }

  private static <T> Part<T> part(T answer) {
    return new Part<>(Optional.of(answer));
  }
}
