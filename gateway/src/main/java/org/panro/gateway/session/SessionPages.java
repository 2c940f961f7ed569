package org.panro.gateway.session;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.gateway.edge.SameSiteRule;
import org.panro.gateway.installation.Installation;
import org.panro.gateway.problem.Problem;
import org.panro.gateway.problem.Problems;
import org.panro.gateway.problem.Reader;

/** The addresses under {@code /session}: sign-in and its way back, sign-out, renewal. */
@Singleton
public final class SessionPages {
  private static final Logger LOG = Logger.getLogger(SessionPages.class);
  private static final String END_SESSION = "/auth/realms/panro/protocol/openid-connect/logout";
  private static final LocalizedText NOT_COMPLETED =
      new LocalizedText(
          "로그인을 마치지 못했어요. 판로 화면에서 다시 로그인해 주세요.",
          "The sign-in was not completed. Sign in again from a Panro page.");

  private final Sessions sessions;
  private final SameSiteRule sameSite;
  private final String publicUrl;
  private final String endSessionUrl;

  SessionPages(Sessions sessions, Installation installation) {
    this.sessions = sessions;
    this.sameSite = new SameSiteRule(installation.origin());
    this.publicUrl = installation.origin();
    this.endSessionUrl = publicUrl + END_SESSION;
  }

  public void answer(RoutingContext context) {
    switch (context.request().path()) {
      case "/session/sign-in" -> onGet(context, this::signIn);
      case "/session/callback" -> onGet(context, this::callback);
      case "/session/sign-out" -> onPost(context, this::signOut);
      case "/session/renew" -> onPost(context, this::renew);
      default -> Problems.answer(context, ProblemType.NOT_FOUND);
    }
  }

  private Uni<Optional<String>> signIn(RoutingContext context) {
    if (!sessions.isHeldBy(context.request())) {
      return sessions.signIn(context);
    }
    return sessions
        .tokens(context)
        .flatMap(
            tokens ->
                tokens.isPresent()
                    ? Uni.createFrom().item(Optional.of(firstPage(context)))
                    : sessions.signIn(context));
  }

  /** The page that was asked for before, else the desk. */
  private static String firstPage(RoutingContext context) {
    return ReturnPath.take(context.request())
        .orElseGet(() -> "/" + Reader.language(context.request()) + "/desk");
  }

  private Uni<Optional<String>> callback(RoutingContext context) {
    if (sessions.isHeldBy(context.request())) {
      return Uni.createFrom().item(Optional.of(signInAddress(context)));
    }
    return SessionCookies.beganSignIn(context.request())
        ? sessions.complete(context)
        : Uni.createFrom().item(Optional.empty());
  }

  private Uni<Optional<String>> signOut(RoutingContext context) {
    String home = "/" + Reader.language(context.request()) + "/";
    if (!sessions.isHeldBy(context.request())) {
      return Uni.createFrom().item(Optional.of(home));
    }
    return sessions
        .tokens(context)
        .invoke(tokens -> SessionCookies.endSession(context))
        .map(tokens -> tokens.map(held -> endAtKeycloak(held, home)).or(() -> Optional.of(home)));
  }

  private String endAtKeycloak(AuthorizationCodeTokens tokens, String home) {
    QueryStringEncoder address = new QueryStringEncoder(endSessionUrl);
    address.addParam("id_token_hint", tokens.getIdToken());
    address.addParam("post_logout_redirect_uri", publicUrl + home);
    return address.toString();
  }

  /** Signs in anew at Keycloak, which still knows the member: the new tokens say what is new. */
  private Uni<Optional<String>> renew(RoutingContext context) {
    SessionCookies.endSession(context);
    return Uni.createFrom().item(Optional.of(signInAddress(context)));
  }

  private static String signInAddress(RoutingContext context) {
    return "/session/sign-in?lang=" + Reader.language(context.request());
  }

  private static void onGet(RoutingContext context, Step step) {
    if (HttpMethod.GET.equals(context.request().method())) {
      go(context, step);
    } else {
      context.response().putHeader(HttpHeaders.ALLOW, "GET");
      Problems.answer(context, ProblemType.METHOD_NOT_ALLOWED);
    }
  }

  private void onPost(RoutingContext context, Step step) {
    if (!HttpMethod.POST.equals(context.request().method())) {
      context.response().putHeader(HttpHeaders.ALLOW, "POST");
      Problems.answer(context, ProblemType.METHOD_NOT_ALLOWED);
    } else if (!sameSite.allows(HttpMethod.POST, context.request().headers())) {
      Problems.answer(context, ProblemType.FORBIDDEN);
    } else {
      go(context, step);
    }
  }

  private static void go(RoutingContext context, Step step) {
    step.take(context)
        .subscribe()
        .with(
            target -> {
              if (target.isPresent()) {
                redirect(context, target.get());
              } else {
                notCompleted(context);
              }
            },
            failure -> {
              LOG.warnf("Sign-in is not possible now: %s", failure.getMessage());
              Problems.answer(context, ProblemType.UPSTREAM_UNAVAILABLE);
            });
  }

  private static void redirect(RoutingContext context, String target) {
    context
        .response()
        .setStatusCode(HttpResponseStatus.SEE_OTHER.code())
        .putHeader(HttpHeaders.LOCATION, target)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
    Problems.drain(context);
  }

  private static void notCompleted(RoutingContext context) {
    Problems.answer(context, Problem.of(context.request(), ProblemType.MALFORMED, NOT_COMPLETED));
  }

  /** One of the pages: where the browser goes next, or none if the sign-in failed. */
  private interface Step {
    Uni<Optional<String>> take(RoutingContext context);
  }
}
