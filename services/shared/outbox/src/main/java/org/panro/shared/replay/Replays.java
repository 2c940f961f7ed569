package org.panro.shared.replay;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.contracts.replay.ReplayAnswer;
import org.panro.contracts.replay.ReplayRequest;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/**
 * Tells current states again through the outbox, a batch for each call: whoever calls goes on where
 * the answer ended, so that no transaction is long and nothing is lost when either side stops.
 */
@ApplicationScoped
public class Replays {
  private static final int BATCH = 300;
  private static final UUID START = new UUID(0, 0);

  private final List<ReplaySource> sources;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentCaller caller;

  Replays(@All List<ReplaySource> sources, Outbox outbox, Audit audit, CurrentCaller caller) {
    this.sources = sources;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
  }

  /** Tells the next batch in the running transaction. */
  public Uni<ReplayAnswer> replay(ReplayRequest request) {
    return source(request.topic())
        .after(Objects.requireNonNullElse(request.after(), START), BATCH)
        .chain(
            states ->
                outbox
                    .record(states)
                    .chain(() -> record(request.topic(), states.size()))
                    .replaceWith(new ReplayAnswer(states.size(), next(states))));
  }

  private ReplaySource source(String topic) {
    return sources.stream()
        .filter(source -> source.topic().equals(topic))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    "topic",
                    new LocalizedText(
                        "이 서비스가 알리는 주제가 아니에요.", "This service tells nothing on that topic.")));
  }

  private Uni<Void> record(String topic, int told) {
    return audit.record(caller.get().actor(), "replay", topic, Ids.next(), Map.of("told", told));
  }

  private static @Nullable UUID next(List<? extends IntegrationEvent> states) {
    return states.size() < BATCH ? null : states.getLast().aggregateId();
  }
}
