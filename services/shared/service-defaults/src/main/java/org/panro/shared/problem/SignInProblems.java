package org.panro.shared.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;

/** Nobody, or a token that does not hold: the problem library's own mappers do not fit Quarkus. */
class SignInProblems {
  private static final int BEFORE_THE_LIBRARY = 1;

  private final ProblemWording wording;

  SignInProblems(ProblemWording wording) {
    this.wording = wording;
  }

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_LIBRARY)
  Response nobody(UnauthorizedException nobody) {
    return problem("Bearer", new LocalizedText("로그인한 뒤 다시 해 주세요.", "Sign in and try again."));
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_LIBRARY)
  Response expired(AuthenticationFailedException refused) {
    return problem(
        "Bearer error=\"invalid_token\"",
        new LocalizedText(
            "로그인이 끝났거나 맞지 않아요. 다시 로그인해 주세요.",
            "The sign-in has ended or does not hold. Sign in again."));
  }

  private Response problem(String challenge, LocalizedText detail) {
    return Response.fromResponse(
            wording.worded(Problems.of(ProblemType.UNAUTHENTICATED, detail)).toResponse())
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .build();
  }
}
