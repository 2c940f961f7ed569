package org.panro.gateway.edge;

import static io.vertx.core.http.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientRateTest {
  private final ClientRate rate = new ClientRate(new FewAtOnce());

  @Test
  void aClientWaitsAfterItsBurst() {
    assertThat(take("192.0.2.1")).isZero();
    assertThat(take("192.0.2.1")).isZero();
    assertThat(take("192.0.2.1")).isPositive().isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void clientsDoNotDisturbEachOther() {
    exhaust("192.0.2.2");
    assertThat(take("192.0.2.3")).isZero();
  }

  @Test
  void anIpv6ClientIsItsNetwork() {
    exhaust("2001:db8:0:1::1");
    assertThat(take("2001:db8:0:1:ffff::2")).isPositive();
    assertThat(take("2001:db8:0:2::1")).isZero();
  }

  @Test
  void whatIsScarceIsCountedByItself() {
    assertThat(rate.take("192.0.2.4", POST, "/api/accounts/sign-ups")).isZero();
    assertThat(rate.take("192.0.2.4", POST, "/ko/sign-up"))
        .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
    assertThat(rate.take("192.0.2.5", POST, "/ko/sign-up")).isZero();
  }

  @Test
  void readingWhatIsScarceIsNotCounted() {
    assertThat(rate.take("192.0.2.6", HttpMethod.GET, "/ko/sign-up")).isZero();
    assertThat(rate.take("192.0.2.6", POST, "/ko/sign-up")).isZero();
  }

  private Duration take(String client) {
    return rate.take(client, POST, "/ko/");
  }

  private void exhaust(String client) {
    Duration first = take(client);
    Duration second = take(client);
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

    @Override
    public Map<String, ClientRate.Scarce> scarce() {
      return Map.of("sign-up", new OnceInTenMinutes());
    }
  }

  private static final class OnceInTenMinutes implements ClientRate.Scarce {
    @Override
    public List<String> paths() {
      return List.of("/api/accounts/sign-ups", "/*/sign-up");
    }

    @Override
    public int requests() {
      return 1;
    }

    @Override
    public Duration per() {
      return Duration.ofMinutes(10);
    }
  }
}
