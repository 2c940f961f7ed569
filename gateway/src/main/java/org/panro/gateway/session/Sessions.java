package org.panro.gateway.session;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The session that a browser's cookies hold: its tokens, renewed when they are due. */
@Singleton
public final class Sessions {
  private static final Logger LOG = Logger.getLogger(Sessions.class);

  private final HttpAuthenticator authenticator;

  Sessions(HttpAuthenticator authenticator) {
    this.authenticator = authenticator;
  }

  public boolean isHeldBy(HttpServerRequest request) {
    return SessionCookies.holdSession(request);
  }

  /**
   * The session's tokens; none if there is no session any more. One that cannot be renewed ends
   * here, unless Keycloak is merely out of reach.
   */
  public Uni<Optional<AuthorizationCodeTokens>> tokens(RoutingContext context) {
    return identity(context)
        .map(identity -> Optional.<AuthorizationCodeTokens>ofNullable(tokensOf(context)))
        .onFailure()
        .recoverWithItem(
            failure -> {
              if (isOutOfReach(failure)) {
                SessionCookies.keepSession(context);
              } else {
                SessionCookies.endSession(context);
              }
              LOG.debugf("A session is not taken: %s", failure.getMessage());
              return Optional.empty();
            });
  }

  /** Completes a sign-in that comes back from Keycloak: where to go on, or none if it failed. */
  Uni<Optional<String>> complete(RoutingContext context) {
    return identity(context)
        .map(identity -> Optional.<String>empty())
        .onFailure(AuthenticationRedirectException.class)
        .recoverWithItem(done -> Optional.of(locationOf(done)))
        .onFailure(failure -> !isOutOfReach(failure))
        .recoverWithItem(
            failure -> {
              LOG.infof("A sign-in was not completed: %s", failure.getMessage());
              return Optional.empty();
            });
  }

  /** Where the browser signs in; the answer gets the cookie by which it is known again. */
  Uni<Optional<String>> signIn(RoutingContext context) {
    return Uni.createFrom()
        .deferred(() -> authenticator.getChallenge(context))
        .map(Sessions::locationOf);
  }

  private Uni<SecurityIdentity> identity(RoutingContext context) {
    return Uni.createFrom().deferred(() -> authenticator.attemptAuthentication(context));
  }

  private static @Nullable AuthorizationCodeTokens tokensOf(RoutingContext context) {
    return context.get(AuthorizationCodeTokens.class.getName());
  }

  private static String locationOf(AuthenticationRedirectException redirect) {
    return redirect.getRedirectUri();
  }

  private static Optional<String> locationOf(ChallengeData challenge) {
    return challenge.status == HttpResponseStatus.FOUND.code()
        ? challenge.getHeaders().values().stream().findFirst()
        : Optional.empty();
  }

  /** Whether Keycloak did not answer, rather than that it said no. */
  private static boolean isOutOfReach(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof TimeoutException
          || cause instanceof HttpClosedException) {
        return true;
      }
      if (cause instanceof OIDCException) {
        return !String.valueOf(cause.getMessage()).contains("\"error\":\"invalid_");
      }
    }
    return false;
  }
}
