package org.panro.matching.match.infrastructure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells again the matches that others have heard of. */
@ApplicationScoped
class MatchReplay implements ReplaySource {
  private final MatchRepository matches;

  MatchReplay(MatchRepository matches) {
    this.matches = matches;
  }

  @Override
  public String topic() {
    return "match";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return matches
        .toldAfter(id, size)
        .map(found -> found.stream().map(StoredMatch::event).toList());
  }
}
