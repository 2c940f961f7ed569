package org.panro.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The route table as it is configured. */
@ConfigMapping(prefix = "panro.gateway")
interface RouteSettings {
  /** The secret of the client {@code panro-gateway} in the realm. */
  String clientSecret();

  /** Where requests go, by the name of the target. */
  Map<String, Target> routes();

  /** Which paths may carry more or take longer, by a name that says what for. */
  Map<String, Allowance> allowances();

  /** The most that a request's body may hold where nothing else is allowed. */
  @WithDefault("1M")
  MemorySize body();

  /** How long a service may take to begin its answer, the sending of the body included. */
  @WithDefault("60S")
  Duration timeout();

  /** How long a connection to a service may be silent while an answer is on its way. */
  @WithDefault("5M")
  Duration silence();

  /** Connections to one service. */
  @WithDefault("256")
  int connections();

  /** One target. */
  interface Target {
    /** First parts of the paths that go there; the longest one that fits decides. */
    List<String> prefixes();

    /** The target's address: scheme, host and port. */
    URI url();

    /** Whether a browser's session speaks for the reader there. */
    @WithDefault("true")
    boolean session();

    /** Whether its pages bring a content policy of their own. */
    @WithDefault("false")
    boolean ownPolicy();
  }

  /** More than is usual, for some paths. */
  interface Allowance {
    /** Paths; {@code *} stands for one segment, {@code **} for any number of them. */
    List<String> paths();

    /** The most that a body may hold. */
    MemorySize body();

    /** How long the service may take to begin its answer. */
    Duration timeout();
  }
}
