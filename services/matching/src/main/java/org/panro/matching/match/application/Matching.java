package org.panro.matching.match.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.matching.MatchStatus;
import org.panro.matching.candidate.Candidates;
import org.panro.matching.copy.Companies;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.RequestCopy;
import org.panro.matching.copy.Requests;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.shared.outbox.Outbox;

/**
 * Finds the matches of a request or a product. The engine proposes candidates outside of any
 * transaction; scores and matches are then written in one, so that a list is never seen in part.
 */
@ApplicationScoped
class Matching {
  private static final int CANDIDATES = 200;

  private final Candidates candidates;
  private final Products products;
  private final Requests requests;
  private final Companies companies;
  private final MatchRepository matches;
  private final Pairing pairing;
  private final Outbox outbox;
  private final Clock clock;

  Matching(
      Candidates candidates,
      Products products,
      Requests requests,
      Companies companies,
      MatchRepository matches,
      Pairing pairing,
      Outbox outbox,
      Clock clock) {
    this.candidates = candidates;
    this.products = products;
    this.requests = requests;
    this.companies = companies;
    this.matches = matches;
    this.pairing = pairing;
    this.outbox = outbox;
    this.clock = clock;
  }

  Uni<Void> matchRequest(UUID id) {
    return Panache.withSession(() -> requests.findById(id))
        .chain(
            request ->
                request == null || !request.isOpen()
                    ? Panache.withTransaction(() -> expire(id))
                    : candidates
                        .products(request.need(), CANDIDATES)
                        .chain(found -> Panache.withTransaction(() -> pair(request, found))));
  }

  Uni<Void> matchProduct(UUID id) {
    return Panache.withSession(() -> products.findById(id))
        .chain(
            product ->
                product == null || !product.isPublished()
                    ? Panache.withTransaction(
                        () -> matches.ofProduct(id).chain(known -> settle(List.of(), known)))
                    : candidates
                        .requests(product.facts(), CANDIDATES)
                        .chain(
                            found ->
                                found.isEmpty()
                                    ? Uni.createFrom().voidItem()
                                    : Panache.withTransaction(() -> pair(product, found))));
  }

  private Uni<Void> expire(UUID request) {
    return matches.ofRequest(request).chain(known -> settle(List.of(), known));
  }

  private Uni<Void> pair(RequestCopy request, List<UUID> found) {
    return products
        .published(found)
        .chain(
            offers ->
                companies
                    .known(offers.stream().map(ProductCopy::sellerId).distinct().toList())
                    .map(sellers -> pairing.of(request, offers, sellers)))
        .chain(fresh -> matches.ofRequest(request.id()).chain(known -> settle(fresh, known)));
  }

  private Uni<Void> pair(ProductCopy product, List<UUID> found) {
    return requests
        .open(found)
        .chain(
            open ->
                companies
                    .known(List.of(product.sellerId()))
                    .map(
                        sellers -> {
                          List<StoredMatch> fresh = new ArrayList<>();
                          open.forEach(
                              request ->
                                  fresh.addAll(pairing.of(request, List.of(product), sellers)));
                          return fresh;
                        }))
        .chain(fresh -> matches.ofProduct(product.id()).chain(known -> settle(fresh, known)));
  }

  /** Brings the known matches to what was found now; what somebody acted on keeps its state. */
  private Uni<Void> settle(List<StoredMatch> fresh, List<StoredMatch> known) {
    Map<List<UUID>, StoredMatch> byPair = new HashMap<>();
    known.forEach(match -> byPair.put(pair(match), match));
    List<StoredMatch> created = new ArrayList<>();
    List<StoredMatch> changed = new ArrayList<>();
    for (StoredMatch found : fresh) {
      StoredMatch match = byPair.remove(pair(found));
      if (match == null) {
        created.add(found);
      } else {
        refresh(match, found);
        changed.add(match);
      }
    }
    byPair.values().stream()
        .filter(gone -> gone.state == MatchStatus.PROPOSED)
        .forEach(
            gone -> {
              gone.state = MatchStatus.EXPIRED;
              gone.updatedAt = clock.instant();
              changed.add(gone);
            });
    changed.addAll(created);
    Uni<Void> stored = created.isEmpty() ? Uni.createFrom().voidItem() : matches.persist(created);
    return stored
        .chain(matches::flush)
        .chain(
            () ->
                outbox.record(
                    changed.stream()
                        .filter(match -> match.score >= StoredMatch.LEAD)
                        .map(StoredMatch::event)
                        .toList()));
  }

  private static void refresh(StoredMatch match, StoredMatch found) {
    match.score = found.score;
    match.buyerFit = found.buyerFit;
    match.sellerFit = found.sellerFit;
    match.findings = found.findings;
    match.weightsVersion = found.weightsVersion;
    match.textInput = found.textInput;
    match.requestTitle = found.requestTitle;
    match.productName = found.productName;
    match.updatedAt = found.updatedAt;
    if (match.state == MatchStatus.EXPIRED) {
      match.state = MatchStatus.PROPOSED;
    }
  }

  private static List<UUID> pair(StoredMatch match) {
    return List.of(match.requestId, match.productId);
  }
}
