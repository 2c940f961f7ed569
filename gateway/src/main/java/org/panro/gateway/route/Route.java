package org.panro.gateway.route;

import io.vertx.core.net.SocketAddress;
import java.time.Duration;

/**
 * Where a request goes, and under which limits.
 *
 * @param name the target's name
 * @param address the target's address
 * @param secure whether the target speaks TLS
 * @param session whether a browser's session speaks for the reader there
 * @param ownPolicy whether its pages bring a content policy of their own
 * @param bodyLimit the most octets a request's body may hold
 * @param timeout how long the target may take to begin its answer
 */
public record Route(
    String name,
    SocketAddress address,
    boolean secure,
    boolean session,
    boolean ownPolicy,
    long bodyLimit,
    Duration timeout) {

  Route allowing(long bodyLimit, Duration timeout) {
    return new Route(name, address, secure, session, ownPolicy, bodyLimit, timeout);
  }
}
