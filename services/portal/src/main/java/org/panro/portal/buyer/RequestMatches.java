package org.panro.portal.buyer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Matches;
import org.panro.portal.client.Part;

/** Looks up the matches of a request. */
@ApplicationScoped
class RequestMatches {
  private static final int SIZE = 20;

  /** Matches come within seconds; a request without any after that time has none for now. */
  private static final Duration STILL_PREPARING = Duration.ofSeconds(45);

  private final Matches matches;
  private final Clock clock;

  RequestMatches(@RestClient Matches matches, Clock clock) {
    this.matches = matches;
    this.clock = clock;
  }

  Uni<Matching> of(SourcingRequestView request, @Nullable String cursor) {
    boolean published = request.state() == SourcingRequestStatus.PUBLISHED;
    boolean fresh =
        published && clock.instant().isBefore(request.updatedAt().plus(STILL_PREPARING));
    return Part.of(matches.list(request.id(), null, null, new PageParams(SIZE, cursor)))
        .map(
            found ->
                new Matching(
                    request.id(),
                    request.state(),
                    found,
                    fresh && found.answer().map(page -> page.total() == 0).orElse(true)));
  }
}
