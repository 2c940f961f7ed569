package org.panro.matching.match.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.copy.Companies;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.RequestCopy;
import org.panro.matching.copy.Requests;
import org.panro.matching.match.infrastructure.Judgement;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.PairKey;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.problem.Problems;

/** A seller brings a product of its own to a request: a match with the seller's interest. */
@ApplicationScoped
public class Offers {
  private final Products products;
  private final Requests requests;
  private final Companies companies;
  private final MatchRepository matches;
  private final Pairing pairing;
  private final MatchActions actions;
  private final CurrentCaller caller;

  Offers(
      Products products,
      Requests requests,
      Companies companies,
      MatchRepository matches,
      Pairing pairing,
      MatchActions actions,
      CurrentCaller caller) {
    this.products = products;
    this.requests = requests;
    this.companies = companies;
    this.matches = matches;
    this.pairing = pairing;
    this.actions = actions;
    this.caller = caller;
  }

  public Uni<StoredMatch> offer(UUID productId, UUID requestId) {
    Caller seller = caller.get();
    seller.requireEditor();
    return products
        .findById(productId)
        .chain(
            product -> {
              if (product == null || !product.sellerId().equals(seller.company())) {
                throw Problems.notFound();
              }
              return requests.findById(requestId).chain(request -> match(product, request));
            })
        .chain(match -> actions.answer(match.id, true, null));
  }

  private Uni<StoredMatch> match(ProductCopy product, @Nullable RequestCopy request) {
    if (request == null || !request.isOpen() || !request.isKnownTo(product.sellerId())) {
      throw Problems.notFound();
    }
    PairKey pair = new PairKey(request.id(), product.id());
    return matches
        .of(pair)
        .chain(
            known ->
                known != null
                    ? Uni.createFrom().item(known)
                    : companies
                        .known(List.of(product.sellerId()))
                        .map(
                            sellers ->
                                pairing.of(List.of(new Pairing.Couple(request, product)), sellers))
                        .chain(this::keep)
                        .chain(() -> matches.of(pair))
                        .onItem()
                        .ifNull()
                        .failWith(Problems::notFound));
  }

  private Uni<List<StoredMatch>> keep(List<Judgement> made) {
    if (made.getFirst().match() == null) {
      throw Problems.ruleBroken(
          "product-does-not-fit",
          new LocalizedText(
              "이 상품은 요청의 필수 조건에 맞지 않아요.", "This product does not fit what the request demands."));
    }
    return matches.settle(made);
  }
}
