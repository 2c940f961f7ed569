package org.panro.gateway.route;

import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.panro.gateway.edge.PathPattern;

/** Finds the route of a path. A prefix ends where a segment ends, and the longest one decides. */
@Singleton
public final class RouteTable {
  /** What is not named below these goes nowhere, not to the pages. */
  private static final List<String> CLOSED = List.of("/api", "/auth", "/session");

  private final List<Entry> entries;
  private final List<Allowed> allowances;

  RouteTable(RouteSettings settings) {
    this.entries =
        Stream.concat(
                CLOSED.stream().map(prefix -> new Entry(prefix, Optional.empty())),
                settings.routes().entrySet().stream()
                    .flatMap(to -> entries(to.getKey(), to.getValue(), settings)))
            .sorted(Comparator.comparingInt((Entry entry) -> entry.prefix().length()).reversed())
            .toList();
    this.allowances =
        settings.allowances().values().stream()
            .flatMap(allowance -> allowance.paths().stream().map(path -> allowed(path, allowance)))
            .toList();
  }

  /** The route of a path that {@code PathRule} allows. */
  public Optional<Route> find(String path) {
    return entries.stream()
        .filter(entry -> entry.holds(path))
        .findFirst()
        .flatMap(Entry::route)
        .map(route -> withAllowance(route, path));
  }

  private Route withAllowance(Route route, String path) {
    return allowances.stream()
        .filter(allowed -> allowed.paths().holds(path))
        .findFirst()
        .map(allowed -> route.allowing(allowed.body(), allowed.timeout()))
        .orElse(route);
  }

  private static Stream<Entry> entries(
      String name, RouteSettings.Target target, RouteSettings settings) {
    boolean secure = "https".equals(target.url().getScheme());
    Route route =
        new Route(
            name,
            address(target.url(), secure),
            secure,
            target.session(),
            target.ownPolicy(),
            settings.body().asLongValue(),
            settings.timeout());
    return target.prefixes().stream().map(prefix -> new Entry(prefix, Optional.of(route)));
  }

  private static SocketAddress address(URI url, boolean secure) {
    int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
    return SocketAddress.inetSocketAddress(port, url.getHost());
  }

  private static Allowed allowed(String paths, RouteSettings.Allowance allowance) {
    return new Allowed(new PathPattern(paths), allowance.body().asLongValue(), allowance.timeout());
  }

  private record Entry(String prefix, Optional<Route> route) {
    boolean holds(String path) {
      return prefix.equals("/")
          || (path.startsWith(prefix)
              && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/'));
    }
  }

  private record Allowed(PathPattern paths, long body, Duration timeout) {}
}
