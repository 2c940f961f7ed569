package org.panro.portal.page;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.panro.portal.client.Away;
import org.panro.portal.client.ServiceProblem;
import org.panro.portal.words.FrameWords;

/** Turns whatever fails into a page that says what happened, what is kept and how to go on. */
class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class);
  private static final int BEFORE_ALL_OTHERS = 1;

  private final Visit visit;

  Failures(Visit visit) {
    this.visit = visit;
  }

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_ALL_OTHERS)
  Response nobody(UnauthorizedException nobody) {
    return page(401);
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_ALL_OTHERS)
  Response ended(AuthenticationFailedException ended) {
    return page(401);
  }

  @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_ALL_OTHERS)
  Response forbidden(ForbiddenException forbidden) {
    return page(403);
  }

  @ServerExceptionMapper
  Response answered(ServiceProblem problem) {
    int status = problem.type().status();
    return page(status >= 500 ? 503 : status);
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refused) {
    return page(refused.getResponse().getStatus());
  }

  @ServerExceptionMapper
  Response broken(Exception unexpected) {
    if (Away.is(unexpected)) {
      LOG.warnf("A service does not answer: %s", unexpected.toString());
      return page(503);
    }
    LOG.error("A page failed", unexpected);
    return page(500);
  }

  private Response page(int status) {
    FrameWords words = visit.words(FrameWords.class);
    Failure failure =
        switch (status) {
          case 401 -> new Failure(words.signInTitle(), words.signInText(), true, false);
          case 403 -> new Failure(words.forbiddenTitle(), words.forbiddenText());
          case 404, 405 -> new Failure(words.notFoundTitle(), words.notFoundText());
          case 503 -> new Failure(words.awayTitle(), words.awayText(), false, visit.isRead());
          default ->
              status < 500
                  ? new Failure(words.badRequestTitle(), words.badRequestText())
                  : new Failure(words.brokenTitle(), words.brokenText());
        };
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(failure.render())
        .build();
  }
}
