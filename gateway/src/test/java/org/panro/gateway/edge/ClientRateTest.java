package org.panro.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientRateTest {
  private final ClientRate rate = new ClientRate(new FewAtOnce());

  @Test
  void aClientWaitsAfterItsBurst() {
    assertThat(rate.take("192.0.2.1")).isZero();
    assertThat(rate.take("192.0.2.1")).isZero();
    assertThat(rate.take("192.0.2.1")).isPositive().isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void clientsDoNotDisturbEachOther() {
    exhaust("192.0.2.2");
    assertThat(rate.take("192.0.2.3")).isZero();
  }

  @Test
  void anIpv6ClientIsItsNetwork() {
    exhaust("2001:db8:0:1::1");
    assertThat(rate.take("2001:db8:0:1:ffff::2")).isPositive();
    assertThat(rate.take("2001:db8:0:2::1")).isZero();
  }

  private void exhaust(String client) {
    Duration first = rate.take(client);
    Duration second = rate.take(client);
    assertThat(first.plus(second)).isZero();
  }

  private static final class FewAtOnce implements ClientRate.Limits {
    @Override
    public int perSecond() {
      return 1;
    }

    @Override
    public int burst() {
      return 2;
    }
  }
}
