package org.panro.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.gateway.installation.Installation;
import org.panro.gateway.problem.Problem;
import org.panro.gateway.problem.Problems;
import org.panro.gateway.problem.Reader;
import org.panro.gateway.session.SessionCookies;
import org.panro.gateway.session.SignInNeeded;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Exchange.class);
  private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private static final int NOT_MODIFIED = 304;

  private final RoutingContext context;
  private final HttpServerRequest incoming;
  private final Route route;
  private final Optional<String> token;
  private final Installation installation;
  private final SessionCookies cookies;
  private @Nullable MeteredBody body;

  Exchange(
      RoutingContext context,
      Route route,
      Optional<String> token,
      Installation installation,
      SessionCookies cookies) {
    this.context = context;
    this.incoming = context.request();
    this.route = route;
    this.token = token;
    this.installation = installation;
    this.cookies = cookies;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
    ProxyRequest request = proxied.request();
    writeHeaders(request.headers());
    boolean hasBody = hasBody();
    if (!hasBody) {
      request.setBody(null);
      incoming.resume();
    } else if (request.getBody().length() < 0) {
      body = new MeteredBody(request.getBody().stream(), route.bodyLimit());
      request.setBody(Body.body(body));
    }
    boolean repeatable = !hasBody && REPEATABLE.contains(incoming.method());
    return proxied
        .sendRequest()
        .recover(
            failure ->
                repeatable && isStaleConnection(failure)
                    ? proxied.sendRequest()
                    : Future.failedFuture(failure))
        .recover(failure -> Future.succeededFuture(instead(request, failure)));
  }

  private boolean hasBody() {
    String length = incoming.getHeader(HttpHeaders.CONTENT_LENGTH);
    return incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || (length != null && !length.equals("0"));
  }

  private void writeHeaders(MultiMap headers) {
    HeaderRule.cleanRequest(headers);
    headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", installation.publicUrl().getScheme());
    headers.set("X-Forwarded-Host", installation.publicUrl().getAuthority());
    headers.set("X-Forwarded-Port", String.valueOf(installation.port()));
    headers.remove(HttpHeaders.COOKIE);
    String ofServices = SessionCookies.ofServices(context);
    if (!ofServices.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, ofServices);
    }
    token.ifPresent(access -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + access));
  }

  /** A pooled connection that the service had closed already; it never saw the request. */
  private static boolean isStaleConnection(Throwable failure) {
    return failure instanceof HttpClosedException || failure instanceof SocketException;
  }

  private ProxyResponse instead(ProxyRequest request, Throwable failure) {
    boolean tooLarge = body != null && body.exceeded();
    if (!tooLarge) {
      LOG.warnf("%s does not answer: %s", route.name(), failure.toString());
    }
    Problem problem =
        Problems.of(
            incoming, tooLarge ? ProblemType.PAYLOAD_TOO_LARGE : ProblemType.UPSTREAM_UNAVAILABLE);
    ProxyResponse response =
        request
            .release()
            .response()
            .setStatusCode(problem.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, problem.contentType())
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
            .setBody(Body.body(problem.body()));
    if (!tooLarge) {
      response.putHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    Problems.drain(context);
    return response;
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext proxied) {
    ProxyResponse response = proxied.response();
    MultiMap headers = response.headers();
    HeaderRule.cleanResponse(headers);
    dropClaimedCookies(headers);
    if (token.isPresent() && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    if (needsSignIn(response)) {
      sendToSignIn(response);
    } else if (response.getStatusCode() == NOT_MODIFIED) {
      // It has no body; passed on as a stream it would end with an empty chunk
      response.release().setBody(null);
    }
    return proxied.sendResponse();
  }

  private void dropClaimedCookies(MultiMap headers) {
    List<String> set = List.copyOf(headers.getAll(HttpHeaders.SET_COOKIE));
    if (set.stream().anyMatch(cookies::isClaimedBy)) {
      headers.set(
          "Set-Cookie", set.stream().filter(cookie -> !cookies.isClaimedBy(cookie)).toList());
    }
  }

  /** A page that a session would open; with one already there, signing in again changes nothing. */
  private boolean needsSignIn(ProxyResponse response) {
    return response.getStatusCode() == 401
        && route.session()
        && token.isEmpty()
        && !incoming.headers().contains(HttpHeaders.AUTHORIZATION)
        && (Reader.opensPage(incoming) || isPartOfPage());
  }

  private boolean isPartOfPage() {
    return incoming.headers().contains("HX-Request");
  }

  private void sendToSignIn(ProxyResponse response) {
    String address = SignInNeeded.from(incoming);
    response.release();
    response.setBody(null).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (isPartOfPage()) {
      response.putHeader("HX-Redirect", address);
    } else {
      response.setStatusCode(303).setStatusMessage(null).putHeader(HttpHeaders.LOCATION, address);
    }
  }
}
