package org.panro.deals.deal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.panro.deals.DealsFixture.PATH;
import static org.panro.deals.DealsFixture.as;
import static org.panro.deals.DealsFixture.introduced;
import static org.panro.deals.DealsFixture.post;
import static org.panro.deals.DealsFixture.quotation;
import static org.panro.deals.DealsFixture.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ReportXIT {
  private static final String QUOTING = "states.find { it.state == 'quoting' }.";

  @Test
  void aReportSumsEachStateByCurrency() {
    long before = read("seller", "report").getLong(QUOTING + "count");
    BigDecimal worth = worth("seller");
    quoted("10");
    quoted("20");
    assertThat(read("seller", "report").getLong(QUOTING + "count")).isEqualTo(before + 2);
    assertThat(worth("seller").subtract(worth)).isEqualByComparingTo("600");
    assertThat(worth("agent")).isGreaterThanOrEqualTo(worth("seller"));
  }

  @Test
  void aCompanyWithoutDealsReadsZeroForEveryState() {
    as("seller2")
        .get(PATH + "report")
        .then()
        .body("confirmed", equalTo(0))
        .body("states", hasSize(9))
        .body("states.count.sum()", equalTo(0));
  }

  private static void quoted(String price) {
    post("seller", introduced() + "/quotations", quotation(price, "CHF", "2099-01-01T00:00:00Z"))
        .then()
        .statusCode(201);
  }

  private static BigDecimal worth(String member) {
    String sum =
        read(member, "report").getString(QUOTING + "sums.find { it.currency == 'CHF' }?.amount");
    return sum == null ? BigDecimal.ZERO : new BigDecimal(sum);
  }
}
