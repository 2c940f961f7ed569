package org.panro.deals.deal.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.panro.contracts.value.Money;
import org.panro.deals.deal.model.Act;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.Progress;

class StoredDealTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void aDealIsStaleOnceThePatienceOfItsStateIsOver() {
    StoredDeal deal = begun();
    deal.touch(NOON);
    Instant end = NOON.plus(DealState.INTRODUCED.patience().orElseThrow());
    assertThat(deal.isStale(end)).isFalse();
    assertThat(deal.isStale(end.plusMillis(1))).isTrue();
  }

  @Test
  void aFinishedDealIsNeverStale() {
    StoredDeal deal = begun();
    deal.take(deal.progress().movedTo(DealState.LOST));
    deal.touch(NOON);
    assertThat(deal.isStale(NOON.plus(Duration.ofDays(1000)))).isFalse();
  }

  @Test
  void aDealKeepsTheProgressItTook() {
    StoredDeal deal = begun();
    Progress quoted = deal.progress().after(new Act.Quoted(Party.SELLER));
    deal.take(quoted);
    assertThat(deal.progress()).isEqualTo(quoted);
    assertThat(deal.state).isEqualTo(DealState.QUOTING);
  }

  @Test
  void aDealIsWorthNothingBeforeAQuotation() {
    StoredDeal deal = begun();
    assertThat(deal.value()).isNull();
    deal.worth(new Money(new BigDecimal("12.50"), "USD"));
    assertThat(deal.value()).isEqualTo(new Money(new BigDecimal("12.50"), "USD"));
  }

  private static StoredDeal begun() {
    StoredDeal deal = new StoredDeal();
    deal.take(Progress.BEGUN);
    return deal;
  }
}
