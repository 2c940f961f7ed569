package org.panro.matching.match.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.matching.MatchStatus;
import org.panro.matching.MatchingFixture;
import org.panro.matching.candidate.Candidates;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.Requests;
import org.panro.matching.match.infrastructure.Judgement;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.PairKey;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class MatchingXIT {
  private static final int TIMES = 20;
  private static final String WAITING =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";
  private static final String RIVAL =
      """
      insert into match (id, version, request_id, product_id, buyer_id, seller_id, sku,
          request_title, product_name, score, buyer_fit, seller_fit, findings, state, updated_at)
        values (?, 0, ?, ?, ?, ?, 'old', '{}', '{}', 1, 1, 1, '{}', 'PROPOSED', now())""";

  @Inject Matching matching;
  @Inject Candidates candidates;
  @Inject Products products;
  @Inject Requests requests;
  @Inject MatchRepository matches;

  private final UUID product = Ids.next();
  private final UUID request = Ids.next();
  private String word = "";

  @BeforeEach
  void chooseAWordOfThisTestAlone() {
    word = "w" + product.toString().replace("-", "");
  }

  @Test
  void bothSidesMatchedAtTheSameMomentMakeOneMatchOfTheirNewestVersions() {
    for (long version = 1; version <= TIMES; version++) {
      StoredRows.change("delete from match where request_id = ?", request);
      String title = word + " " + version;
      known(version, title);
      CompletableFuture<Void> ofProduct = begun(() -> matching.matchProducts(List.of(product)));
      run(() -> matching.matchRequest(request));
      ofProduct.join();
      StoredMatch made = only();
      assertThat(made.requestTitle.en()).isEqualTo(title);
      assertThat(made.productName.en()).isEqualTo(title);
    }
  }

  @Test
  void aMatchThatAnotherProcessIsMakingIsRenewedOnceItIsThere() {
    known(1, word);
    UUID rival = Ids.next();
    List<CompletableFuture<Void>> late = new ArrayList<>();
    StoredRows.whileUncommitted(
        RIVAL,
        () -> {
          late.add(begun(() -> matching.matchProducts(List.of(product))));
          Await.until("matching waits", () -> StoredRows.count(WAITING) > 0);
        },
        rival,
        request,
        product,
        MatchingFixture.BUYER,
        MatchingFixture.SELLER);
    late.getFirst().join();
    assertThat(only())
        .extracting(match -> match.id, match -> match.sku, match -> match.version)
        .containsExactly(rival, "sku", 1L);
  }

  @Test
  void aJudgementOfOlderVersionsNeitherRenewsNorEndsAMatch() {
    known(2, word);
    run(() -> matching.matchRequest(request));
    StoredMatch newest = only();
    StoredMatch older = only();
    older.score = 99;
    assertThat(settled(new Judgement(pair(), 2, 1, older))).isEmpty();
    assertThat(settled(new Judgement(pair(), 1, 2, null))).isEmpty();
    assertThat(only())
        .extracting(match -> match.score, match -> match.state)
        .containsExactly(newest.score, MatchStatus.PROPOSED);
  }

  @Test
  void whatFitsNoMoreEndsAndComesBackOnceItFits() {
    known(2, word);
    run(() -> matching.matchRequest(request));
    UUID id = only().id;
    settled(new Judgement(pair(), 2, 2, null));
    assertThat(only().state).isEqualTo(MatchStatus.EXPIRED);
    run(() -> matching.matchRequest(request));
    assertThat(only())
        .extracting(match -> match.id, match -> match.state, match -> match.version)
        .containsExactly(id, MatchStatus.PROPOSED, 2L);
  }

  private PairKey pair() {
    return new PairKey(request, product);
  }

  private void known(long version, String title) {
    ProductState offered = MatchingFixture.product(product, version, title);
    SourcingRequestState asked =
        MatchingFixture.request(
            request, title, Visibility.PUBLIC, version, SourcingRequestStatus.PUBLISHED);
    run(() -> products.keep(List.of(offered)));
    run(() -> Panache.withTransaction(() -> requests.keep(asked)));
    run(() -> candidates.writeProducts(List.of(offered)));
    run(() -> candidates.writeRequest(asked));
  }

  private StoredMatch only() {
    return run(
        () ->
            Panache.withSession(
                () -> matches.find("requestId", request).<StoredMatch>singleResult()));
  }

  private List<StoredMatch> settled(Judgement judgement) {
    return run(() -> Panache.withTransaction(() -> matches.settle(List.of(judgement))));
  }

  private static CompletableFuture<Void> begun(Supplier<Uni<Void>> work) {
    return CompletableFuture.runAsync(() -> run(work));
  }

  private static <T> T run(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }
}
