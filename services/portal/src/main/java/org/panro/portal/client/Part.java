package org.panro.portal.client;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A part of a page that comes from a service. Where the service is away the page still renders, and
 * the part says so.
 */
public record Part<T>(Optional<T> answer) {
  private static final Logger LOG = Logger.getLogger(Part.class);

  public static <T> Uni<Part<T>> of(Uni<T> answer) {
    return answer
        .map(answered -> new Part<>(Optional.of(answered)))
        .onFailure(Part::isNotTheReadersMatter)
        .recoverWithItem(
            failure -> {
              LOG.warnf("A part of a page stays empty: %s", failure.toString());
              return new Part<>(Optional.empty());
            });
  }

  public boolean isThere() {
    return answer.isPresent();
  }

  /** What the service answered; templates ask first whether it is there. */
  public T content() {
    return answer.orElseThrow();
  }

  /** An ended sign-in concerns the whole page. */
  private static boolean isNotTheReadersMatter(Throwable failure) {
    return !(failure instanceof ServiceProblem problem && problem.type().status() == 401);
  }
}
