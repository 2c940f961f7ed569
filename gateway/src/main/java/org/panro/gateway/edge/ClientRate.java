package org.panro.gateway.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many requests one client may send, in all and for what is scarce; an IPv6 client is its
 * network of 64 bits.
 */
@Singleton
public final class ClientRate {
  private static final int NETWORK_OCTETS = 8;

  private final List<Rate> rates;

  ClientRate(Limits limits) {
    Duration second = Duration.ofSeconds(1);
    this.rates =
        Stream.concat(
                Stream.of(
                    new Rate(List.of(), new Buckets(limits.burst(), limits.perSecond(), second))),
                limits.scarce().values().stream()
                    .map(
                        scarce ->
                            new Rate(
                                scarce.paths().stream().map(PathPattern::new).toList(),
                                new Buckets(scarce.requests(), scarce.requests(), scarce.per()))))
            .toList();
  }

  /** How long the client of that address has to wait; zero if the request may pass. */
  public Duration take(String client, HttpMethod method, String path) {
    String key = key(client);
    return rates.stream()
        .filter(rate -> rate.counts(method, path))
        .map(rate -> rate.buckets().take(key))
        .filter(Duration::isPositive)
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private static String key(String address) {
    return address.indexOf(':') < 0
        ? address
        : Arrays.toString(
            Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), NETWORK_OCTETS));
  }

  /** Without paths it counts every request, with some those that change something there. */
  private record Rate(List<PathPattern> paths, Buckets buckets) {
    boolean counts(HttpMethod method, String path) {
      return paths.isEmpty()
          || (!SameSiteRule.SAFE.contains(method)
              && paths.stream().anyMatch(some -> some.holds(path)));
    }
  }

  /** What each client has left. */
  private static final class Buckets {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<String, Bucket> clients;

    Buckets(int burst, int refill, Duration per) {
      this.clients =
          Caffeine.newBuilder()
              .expireAfterAccess(FORGOTTEN_AFTER.plus(per))
              .maximumSize(MOST_CLIENTS)
              .build(client -> bucket(burst, refill, per));
    }

    private static Bucket bucket(int burst, int refill, Duration per) {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, per))
          .build();
    }

    Duration take(String client) {
      ConsumptionProbe probe = clients.get(client).tryConsumeAndReturnRemaining(1);
      return probe.isConsumed()
          ? Duration.ZERO
          : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }
  }

  /** The limits of one client. */
  @ConfigMapping(prefix = "panro.gateway.rate")
  public interface Limits {
    /** Requests a second in the long run. */
    @WithDefault("500")
    int perSecond();

    /** Requests at once after a pause. */
    @WithDefault("1000")
    int burst();

    /** What may be asked for less often, by a name that says what. */
    Map<String, Scarce> scarce();
  }

  /** A stricter limit of some paths; reading them does not count. */
  public interface Scarce {
    /** Paths; {@code *} stands for one segment, {@code **} for any number of them. */
    List<String> paths();

    /** Requests at once after a pause, and as many again within that time. */
    int requests();

    /** The time in which they may be asked for again. */
    Duration per();
  }
}
