package org.panro.matching.match.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchStatus;
import org.panro.matching.candidate.Candidates;
import org.panro.matching.copy.Companies;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.RequestCopy;
import org.panro.matching.copy.Requests;
import org.panro.matching.match.application.Pairing.Couple;
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

  private record Key(UUID request, UUID product) {
    static Key of(StoredMatch match) {
      return new Key(match.requestId, match.productId);
    }
  }

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
    return Panache.withSession(() -> requests.open(List.of(id)))
        .chain(
            open ->
                open.isEmpty()
                    ? Uni.createFrom().item(List.<UUID>of())
                    : candidates.products(open.getFirst().need(), CANDIDATES))
        .map(found -> found.stream().map(product -> new Key(id, product)).toList())
        .chain(
            found ->
                Panache.withTransaction(
                    () -> matches.ofRequest(id).chain(known -> pair(found, known))));
  }

  Uni<Void> matchProducts(Collection<UUID> ids) {
    return Panache.withSession(() -> products.published(ids))
        .chain(
            published ->
                candidates
                    .requests(published.stream().map(ProductCopy::facts).toList(), CANDIDATES)
                    .map(found -> keys(published, found)))
        .chain(
            found ->
                Panache.withTransaction(
                    () -> matches.ofProducts(ids).chain(known -> pair(found, known))));
  }

  private static List<Key> keys(List<ProductCopy> products, List<List<UUID>> requests) {
    return IntStream.range(0, products.size())
        .boxed()
        .flatMap(
            number ->
                requests.get(number).stream()
                    .map(request -> new Key(request, products.get(number).id())))
        .toList();
  }

  /** What the other side's query once found stays worth a score beside what was found now. */
  private Uni<Void> pair(List<Key> found, List<StoredMatch> known) {
    Set<Key> keys = new LinkedHashSet<>(found);
    known.forEach(match -> keys.add(Key.of(match)));
    return couples(keys)
        .chain(
            couples ->
                companies
                    .known(
                        couples.stream()
                            .map(couple -> couple.product().sellerId())
                            .collect(toSet()))
                    .map(sellers -> pairing.of(couples, sellers)))
        .chain(fresh -> settle(fresh, known));
  }

  /** Those couples of which both sides may still be matched. */
  private Uni<List<Couple>> couples(Set<Key> keys) {
    return products
        .published(keys.stream().map(Key::product).collect(toSet()))
        .map(found -> found.stream().collect(toMap(ProductCopy::id, identity())))
        .chain(
            offers ->
                requests
                    .open(keys.stream().map(Key::request).collect(toSet()))
                    .map(found -> found.stream().collect(toMap(RequestCopy::id, identity())))
                    .map(
                        needs ->
                            keys.stream()
                                .flatMap(
                                    key ->
                                        couple(needs.get(key.request()), offers.get(key.product())))
                                .toList()));
  }

  private static Stream<Couple> couple(
      @Nullable RequestCopy request, @Nullable ProductCopy product) {
    return request == null || product == null
        ? Stream.of()
        : Stream.of(new Couple(request, product));
  }

  /** Brings the known matches to what was found now; what somebody acted on keeps its state. */
  private Uni<Void> settle(List<StoredMatch> fresh, List<StoredMatch> known) {
    Map<Key, StoredMatch> byPair = new HashMap<>();
    known.forEach(match -> byPair.put(Key.of(match), match));
    List<StoredMatch> created = new ArrayList<>();
    List<StoredMatch> changed = new ArrayList<>();
    for (StoredMatch found : fresh) {
      StoredMatch match = byPair.remove(Key.of(found));
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
}
