package org.panro.matching.match.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchStatus;
import org.panro.matching.candidate.Facts;
import org.panro.matching.copy.CompanyCopy;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.RequestCopy;
import org.panro.matching.match.infrastructure.Judgement;
import org.panro.matching.match.infrastructure.PairKey;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.matching.match.infrastructure.StoredMatch.Finding;
import org.panro.matching.match.infrastructure.StoredMatch.Findings;
import org.panro.matching.match.model.Need;
import org.panro.matching.match.model.Offer;
import org.panro.matching.match.model.Pair;
import org.panro.matching.match.model.Score;
import org.panro.matching.match.model.TextInput;
import org.panro.shared.identity.Ids;

/** Scores pairs that may be matched and makes matches of those above the floor. */
@ApplicationScoped
class Pairing {
  /** Below it a pair is not worth anybody's time. */
  private static final double FLOOR = 20;

  private final Weights weights;
  private final Clock clock;

  Pairing(Weights weights, Clock clock) {
    this.weights = weights;
    this.clock = clock;
  }

  /** A request and a product that may be matched. */
  record Couple(RequestCopy request, ProductCopy product) {

    Judgement judged(@Nullable StoredMatch match) {
      return new Judgement(
          new PairKey(request.id(), product.id()), request.version(), product.version(), match);
    }

    /** Nobody is matched with itself, and no seller with a request it may not know. */
    boolean mayMeet() {
      return request.isOpen()
          && product.isPublished()
          && request.isKnownTo(product.sellerId())
          && !request.buyerId().equals(product.sellerId());
    }
  }

  /** Whether those couples fit. Each side's facts are read once. */
  List<Judgement> of(Collection<Couple> couples, Map<UUID, CompanyCopy> sellers) {
    Map<UUID, Need> needs = new HashMap<>();
    Map<UUID, Offer> offers = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    List<Judgement> judgements = new ArrayList<>();
    for (Couple couple : couples) {
      StoredMatch match = null;
      if (couple.mayMeet()) {
        ProductCopy product = couple.product();
        Offer offer =
            offers.computeIfAbsent(
                product.id(), id -> Facts.offer(product, sellers.get(product.sellerId())));
        Need need =
            needs.computeIfAbsent(couple.request().id(), id -> Facts.need(couple.request().need()));
        Pair pair = new Pair(offer, need, weights.current(), today);
        Score score = Score.of(pair);
        match = score.total() < FLOOR ? null : match(couple.request(), product, pair, score);
      }
      judgements.add(couple.judged(match));
    }
    return judgements;
  }

  private StoredMatch match(RequestCopy request, ProductCopy product, Pair pair, Score score) {
    StoredMatch match = new StoredMatch();
    match.id = Ids.next();
    match.requestId = request.id();
    match.productId = product.id();
    match.buyerId = request.buyerId();
    match.sellerId = product.sellerId();
    match.requestTitle = request.need().title();
    match.productName = product.facts().name();
    match.sku = product.facts().sku();
    match.state = MatchStatus.PROPOSED;
    match.score = score.total();
    match.buyerFit = score.buyerFit();
    match.sellerFit = score.sellerFit();
    match.findings = new Findings(findings(score.reasons()), findings(score.gaps()));
    match.weightsVersion = pair.weights().version();
    match.textInput = TextInput.of(pair.need(), pair.offer(), pair.weights());
    match.updatedAt = clock.instant();
    return match;
  }

  private static List<Finding> findings(List<Score.Result> results) {
    return results.stream()
        .map(
            result ->
                new Finding(
                    result.criterion().name(),
                    result.assessment().verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    result.criterion().buyerWeight(),
                    result.criterion().sellerWeight(),
                    result.assessment().score(),
                    result.assessment().text()))
        .toList();
  }
}
