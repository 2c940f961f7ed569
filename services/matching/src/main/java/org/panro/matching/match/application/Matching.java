package org.panro.matching.match.application;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.matching.candidate.Candidates;
import org.panro.matching.copy.Companies;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.RequestCopy;
import org.panro.matching.copy.Requests;
import org.panro.matching.match.application.Pairing.Couple;
import org.panro.matching.match.infrastructure.Judgement;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.PairKey;
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

  Matching(
      Candidates candidates,
      Products products,
      Requests requests,
      Companies companies,
      MatchRepository matches,
      Pairing pairing,
      Outbox outbox) {
    this.candidates = candidates;
    this.products = products;
    this.requests = requests;
    this.companies = companies;
    this.matches = matches;
    this.pairing = pairing;
    this.outbox = outbox;
  }

  Uni<Void> matchRequest(UUID id) {
    return Panache.withSession(() -> requests.open(List.of(id)))
        .chain(
            open ->
                open.isEmpty()
                    ? Uni.createFrom().item(List.<UUID>of())
                    : candidates.products(open.getFirst().need(), CANDIDATES))
        .map(found -> found.stream().map(product -> new PairKey(id, product)).toList())
        .chain(
            found ->
                Panache.withTransaction(
                    () -> matches.ofRequest(id).chain(known -> judge(found, known))));
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
                    () -> matches.ofProducts(ids).chain(known -> judge(found, known))));
  }

  private static List<PairKey> keys(List<ProductCopy> products, List<List<UUID>> requests) {
    return IntStream.range(0, products.size())
        .boxed()
        .flatMap(
            number ->
                requests.get(number).stream()
                    .map(request -> new PairKey(request, products.get(number).id())))
        .toList();
  }

  /** What the other side's query once found stays worth a score beside what was found now. */
  private Uni<Void> judge(List<PairKey> found, List<PairKey> known) {
    Set<PairKey> pairs = new LinkedHashSet<>(found);
    pairs.addAll(known);
    return couples(pairs)
        .chain(
            couples ->
                companies
                    .known(
                        couples.stream()
                            .map(couple -> couple.product().sellerId())
                            .collect(toSet()))
                    .map(sellers -> pairing.of(couples, sellers)))
        .chain(judgements -> matches.settle(worthKeeping(judgements, known)))
        .chain(leads -> outbox.record(leads.stream().map(StoredMatch::event).toList()));
  }

  private Uni<List<Couple>> couples(Set<PairKey> pairs) {
    return products
        .known(pairs.stream().map(PairKey::productId).collect(toSet()))
        .chain(
            offers ->
                requests
                    .known(pairs.stream().map(PairKey::requestId).collect(toSet()))
                    .map(
                        needs ->
                            pairs.stream()
                                .flatMap(
                                    pair ->
                                        couple(
                                            needs.get(pair.requestId()),
                                            offers.get(pair.productId())))
                                .toList()));
  }

  private static Stream<Couple> couple(
      @Nullable RequestCopy request, @Nullable ProductCopy product) {
    return request == null || product == null
        ? Stream.of()
        : Stream.of(new Couple(request, product));
  }

  /** That two do not fit matters only where they were a match. */
  private static List<Judgement> worthKeeping(List<Judgement> judgements, List<PairKey> known) {
    Set<PairKey> matched = Set.copyOf(known);
    return judgements.stream()
        .filter(judgement -> judgement.match() != null || matched.contains(judgement.pair()))
        .toList();
  }
}
