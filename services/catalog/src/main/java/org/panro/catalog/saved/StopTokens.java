package org.panro.catalog.saved;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.shared.paging.Cursors;
import org.panro.shared.problem.Problems;

/** Signed tokens by which who has an alert may stop those of its search, and nothing else. */
@ApplicationScoped
class StopTokens {
  private static final String PURPOSE = "stop-alerts:";

  private final Cursors signed;

  StopTokens(Cursors signed) {
    this.signed = signed;
  }

  String of(UUID search) {
    return signed.encode(PURPOSE + search);
  }

  /** The search, or 404 for what was not made here. */
  UUID search(String token) {
    String stated = decode(token);
    if (!stated.startsWith(PURPOSE)) {
      throw Problems.notFound();
    }
    return UUID.fromString(stated.substring(PURPOSE.length()));
  }

  private String decode(String token) {
    try {
      return signed.decode(token);
    } catch (HttpProblem foreign) {
      throw Problems.notFound();
    }
  }
}
