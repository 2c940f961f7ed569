package org.panro.matching.match.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.panro.matching.MatchingFixture;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.matching.match.infrastructure.StoredMatch.Finding;
import org.panro.matching.match.infrastructure.WeightsRepository;
import org.panro.matching.match.model.TermWeights;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class WeightsXIT {
  @Inject Weights weights;
  @Inject WeightsRepository stored;
  @Inject MatchRepository matches;

  private final String unique = UUID.randomUUID().toString().replace("-", "");

  @Test
  void aMatchKeepsWhatItsScoreByWordsIsMadeOf() {
    String common = "c" + unique;
    String rare = "r" + unique;
    Events.publish(MatchingFixture.product(Ids.next(), 1, common));
    Events.publish(MatchingFixture.product(Ids.next(), 1, common + " " + rare));
    Await.until("weights", () -> weights.current().of(common) < weights.current().of(rare));
    UUID request = Ids.next();
    Events.publish(MatchingFixture.request(request, common + " " + rare));
    Await.until("two matches", () -> matchesOf(request).size() == 2);
    for (StoredMatch match : matchesOf(request)) {
      TermWeights used = inSession(() -> stored.of(match.weightsVersion));
      assertThat(used.version()).isPositive();
      assertThat(Objects.requireNonNull(match.textInput).score(used))
          .isEqualTo(scoreByWords(match));
    }
  }

  private List<StoredMatch> matchesOf(UUID request) {
    return inSession(() -> matches.list("requestId", request));
  }

  private static double scoreByWords(StoredMatch match) {
    return match.findings.reasons().stream()
        .filter(finding -> finding.criterion().equals("text"))
        .mapToDouble(Finding::score)
        .findFirst()
        .orElseThrow();
  }

  private static <T> T inSession(Supplier<Uni<T>> query) {
    try {
      return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(query));
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }
}
