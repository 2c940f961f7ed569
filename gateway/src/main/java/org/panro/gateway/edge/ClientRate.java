package org.panro.gateway.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;

/** How many requests one client may send; an IPv6 client is its network of 64 bits. */
@Singleton
public final class ClientRate {
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);
  private static final int NETWORK_OCTETS = 8;
  private static final int MOST_CLIENTS = 100_000;

  private final LoadingCache<String, Bucket> clients;

  ClientRate(Limits limits) {
    this.clients =
        Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(MOST_CLIENTS)
            .build(client -> bucket(limits));
  }

  /** How long the client of that address has to wait; zero if the request may pass. */
  public Duration take(String client) {
    ConsumptionProbe probe = clients.get(key(client)).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  private static Bucket bucket(Limits limits) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(limits.burst())
                    .refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
        .build();
  }

  private static String key(String address) {
    return address.indexOf(':') < 0
        ? address
        : Arrays.toString(
            Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), NETWORK_OCTETS));
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
  }
}
