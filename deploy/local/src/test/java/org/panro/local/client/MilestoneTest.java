package org.panro.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneTest {
  private static final LocalDate SIGNING = LocalDate.of(2026, 3, 2);
  private static final Terms TERMS =
      new Terms(
          "Ball screw unit",
          7,
          "C62",
          new BigDecimal("33.33"),
          "USD",
          "FOB",
          "Busan",
          35,
          "30 / 70",
          Instant.EPOCH);

  @Test
  void whatIsPaidSumsUpToTheContract() {
    BigDecimal paid =
        Milestone.ALL.stream()
            .map(each -> each.planned(TERMS, SIGNING).at("/amount/amount").asText())
            .filter(amount -> !amount.isEmpty())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(paid).isEqualByComparingTo("233.31");
  }

  @Test
  void theyFollowEachOther() {
    assertThat(Milestone.ALL)
        .extracting(each -> each.planned(TERMS, SIGNING).path("dueOn").asText())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void theBuyerProvesWhatItPaysAndTakesOver() {
    assertThat(Milestone.ALL)
        .filteredOn(Milestone::isBuyers)
        .containsExactly(Milestone.DEPOSIT, Milestone.ACCEPTANCE, Milestone.PAYMENT);
  }
}
