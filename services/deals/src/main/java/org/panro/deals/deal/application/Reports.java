package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealReport;
import org.panro.contracts.value.Money;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.deals.deal.model.DealState;
import org.panro.shared.identity.CurrentCaller;

/** How many deals stand where, and what they are worth in each currency. */
@ApplicationScoped
public class Reports {
  private final DealRepository deals;
  private final CurrentCaller caller;

  Reports(DealRepository deals, CurrentCaller caller) {
    this.deals = deals;
    this.caller = caller;
  }

  /** Deals of one state whose value has one currency, or none yet. */
  private record Sum(
      DealState state, @Nullable String currency, long count, @Nullable BigDecimal amount) {}

  public Uni<DealReport> report() {
    Map<String, Object> values = new HashMap<>();
    String own = Own.condition(caller.get(), values);
    return deals
        .getSession()
        .chain(
            session -> {
              Mutiny.SelectionQuery<Object[]> query =
                  session.createQuery(
                      "select state, valueCurrency, count(*), sum(valueAmount) from StoredDeal"
                          + " where "
                          + own
                          + " group by state, valueCurrency order by valueCurrency",
                      Object[].class);
              values.forEach(query::setParameter);
              return query.getResultList();
            })
        .map(rows -> rows.stream().map(Reports::sum).toList())
        .map(Reports::report);
  }

  private static Sum sum(Object[] row) {
    return new Sum((DealState) row[0], (String) row[1], (Long) row[2], (BigDecimal) row[3]);
  }

  private static DealReport report(List<Sum> sums) {
    List<DealReport.StateSum> states =
        Arrays.stream(DealState.values()).map(state -> of(state, sums)).toList();
    return new DealReport(of(DealState.CONFIRMED, sums).count(), states);
  }

  private static DealReport.StateSum of(DealState state, List<Sum> sums) {
    long count = 0;
    List<Money> worth = new ArrayList<>();
    for (Sum sum : sums) {
      if (sum.state() == state) {
        count += sum.count();
        if (sum.currency() != null && sum.amount() != null) {
          worth.add(new Money(sum.amount(), sum.currency()));
        }
      }
    }
    return new DealReport.StateSum(Words.of(state), count, worth);
  }
}
