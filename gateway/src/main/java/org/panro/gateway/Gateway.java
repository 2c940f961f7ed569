package org.panro.gateway;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.panro.contracts.problem.ProblemType;
import org.panro.gateway.edge.ClientRate;
import org.panro.gateway.edge.PathRule;
import org.panro.gateway.edge.SameSiteRule;
import org.panro.gateway.edge.SecurityHeaders;
import org.panro.gateway.installation.Installation;
import org.panro.gateway.installation.StartConditions;
import org.panro.gateway.problem.Problems;
import org.panro.gateway.route.Forwarding;
import org.panro.gateway.route.Route;
import org.panro.gateway.route.RouteTable;
import org.panro.gateway.session.SessionCookies;
import org.panro.gateway.session.SessionPages;
import org.panro.gateway.session.Sessions;

/** The way of every request: refused, limited, answered here, or passed on. */
@Singleton
class Gateway {
  private static final Logger LOG = Logger.getLogger(Gateway.class);

  /** Before everything that an extension may add to the router. */
  private static final int FIRST = Integer.MIN_VALUE + 10;

  private static final String OWN_POLICY = "panro.own-policy";
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private final StartConditions conditions;
  private final SecurityHeaders securityHeaders;
  private final SessionCookies cookies;
  private final ClientRate rate;
  private final RouteTable routes;
  private final SameSiteRule sameSite;
  private final Sessions sessions;
  private final SessionPages sessionPages;
  private final Forwarding forwarding;

  Gateway(
      StartConditions conditions,
      SecurityHeaders securityHeaders,
      SessionCookies cookies,
      ClientRate rate,
      RouteTable routes,
      Installation installation,
      Sessions sessions,
      SessionPages sessionPages,
      Forwarding forwarding) {
    this.conditions = conditions;
    this.securityHeaders = securityHeaders;
    this.cookies = cookies;
    this.rate = rate;
    this.routes = routes;
    this.sameSite = new SameSiteRule(installation.origin());
    this.sessions = sessions;
    this.sessionPages = sessionPages;
    this.forwarding = forwarding;
  }

  void open(@Observes Router router) {
    conditions.verify();
    router.route().order(FIRST).handler(this::receive).failureHandler(this::fail);
  }

  private void receive(RoutingContext context) {
    context.addHeadersEndHandler(end -> complete(context));
    cookies.receive(context);
    HttpServerRequest request = context.request();
    String path = PathRule.pathOf(request.uri());
    Duration wait = rate.take(request.remoteAddress().hostAddress(), request.method(), path);
    if (!wait.isZero()) {
      context.response().putHeader(HttpHeaders.RETRY_AFTER, seconds(wait));
      Problems.answer(context, ProblemType.TOO_MANY_REQUESTS);
    } else if (!PathRule.allows(path)) {
      Problems.answer(context, ProblemType.NOT_FOUND);
    } else if (!isWellFormed(request)) {
      Problems.answer(context, ProblemType.MALFORMED);
    } else if (!METHODS.contains(request.method())) {
      Problems.answer(context, ProblemType.METHOD_NOT_ALLOWED);
    } else if (path.startsWith("/session/")) {
      sessionPages.answer(context);
    } else {
      routes
          .find(path)
          .ifPresentOrElse(
              route -> route(context, route),
              () -> Problems.answer(context, ProblemType.NOT_FOUND));
    }
  }

  private void route(RoutingContext context, Route route) {
    HttpServerRequest request = context.request();
    context.put(OWN_POLICY, route.ownPolicy());
    boolean session =
        route.session()
            && !request.headers().contains(HttpHeaders.AUTHORIZATION)
            && sessions.isHeldBy(request);
    if (announced(request) > route.bodyLimit()) {
      Problems.answer(context, ProblemType.PAYLOAD_TOO_LARGE);
    } else if (!session) {
      forwarding.forward(context, route, Optional.empty());
    } else if (!sameSite.allows(request.method(), request.headers())) {
      Problems.answer(context, ProblemType.FORBIDDEN);
    } else {
      forwardForReader(context, route);
    }
  }

  private void forwardForReader(RoutingContext context, Route route) {
    context.request().pause();
    sessions
        .tokens(context)
        .map(tokens -> tokens.map(AuthorizationCodeTokens::getAccessToken))
        .subscribe()
        .with(token -> forwarding.forward(context, route, token), context::fail);
  }

  private void complete(RoutingContext context) {
    cookies.send(context);
    boolean ownPolicy = Boolean.TRUE.equals(context.get(OWN_POLICY));
    securityHeaders.complete(context.response().headers(), ownPolicy);
  }

  /** Whether it names a host, and a target that the services take for a URI as well. */
  private static boolean isWellFormed(HttpServerRequest request) {
    return request.authority() != null && PathRule.isUri(request.uri());
  }

  /** Also what the router itself refuses, such as a target without a path. */
  private void fail(RoutingContext context) {
    securityHeaders.complete(context.response().headers(), false);
    int status = context.statusCode();
    if (status >= 400 && status < 500) {
      Problems.answer(context, ProblemType.of(null, status));
    } else {
      LOG.error("A request failed in the gateway", context.failure());
      Problems.answer(context, ProblemType.INTERNAL);
    }
  }

  /** The announced length of the body; what is not announced is measured on the way. */
  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private static String seconds(Duration wait) {
    return String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
