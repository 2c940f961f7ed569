package org.panro.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.panro.gateway.installation.Installation;
import org.panro.gateway.session.SessionCookies;

/** Passes requests on and answers back, both as streams. */
@Singleton
public final class Forwarding {
  private static final int CONNECT_MILLIS = 2_000;

  /** Below the time after which the services close a silent connection. */
  private static final int KEEP_ALIVE_SECONDS = 20;

  /** Requests that wait for a connection to one service before more are turned away. */
  private static final int MOST_WAITING = 2_000;

  private final HttpClient client;
  private final Installation installation;
  private final SessionCookies cookies;

  Forwarding(
      Vertx vertx, RouteSettings settings, Installation installation, SessionCookies cookies) {
    this.installation = installation;
    this.cookies = cookies;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout((int) settings.silence().toSeconds())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxPoolSize(settings.connections())
                .setMaxWaitQueueSize(MOST_WAITING));
  }

  /**
   * Passes the request on.
   *
   * @param token the access token of the reader's session, if one speaks for the request
   */
  public void forward(RoutingContext context, Route route, Optional<String> token) {
    HttpProxy.reverseProxy(client)
        .origin(proxied -> open(proxied, route))
        .addInterceptor(new Exchange(context, route, token, installation, cookies))
        .handle(context.request());
  }

  private Future<HttpClientRequest> open(ProxyContext proxied, Route route) {
    Duration timeout = route.timeout();
    return proxied
        .client()
        .request(
            new RequestOptions()
                .setServer(route.address())
                .setSsl(route.secure())
                .setHost(installation.publicUrl().getHost())
                .setPort(installation.port())
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(timeout.toMillis()));
  }
}
