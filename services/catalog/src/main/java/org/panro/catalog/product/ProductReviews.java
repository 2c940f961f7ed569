package org.panro.catalog.product;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductReviewsApi.Decision;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.paging.Cursors;
import org.panro.shared.problem.Problems;

/** Listings of sellers not trusted yet: the queue and the decisions. */
@ApplicationScoped
class ProductReviews {
  private final ProductRepository products;
  private final ProductReading reading;
  private final ProductChanges changes;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;
  private final Cursors cursors;

  ProductReviews(
      ProductRepository products,
      ProductReading reading,
      ProductChanges changes,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions,
      Cursors cursors) {
    this.products = products;
    this.reading = reading;
    this.changes = changes;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
    this.cursors = cursors;
  }

  Uni<Page<ProductView>> waiting(PageParams page) {
    Position after = page.cursor() == null ? Position.START : Position.of(cursors, page.cursor());
    return products
        .find(
            "state = ?1 and (submittedAt > ?2 or (submittedAt = ?2 and id > ?3))"
                + " order by submittedAt, id",
            ProductStatus.IN_REVIEW,
            after.at(),
            after.id())
        .page(io.quarkus.panache.common.Page.ofSize(page.size() + 1))
        .list()
        .chain(
            found ->
                products
                    .count("state", ProductStatus.IN_REVIEW)
                    .chain(total -> page(found, total, page.size())));
  }

  private Uni<Page<ProductView>> page(List<Product> found, long total, int size) {
    boolean more = found.size() > size;
    List<Product> shown = more ? found.subList(0, size) : found;
    String next = more ? Position.of(shown.getLast()).cursor(cursors) : null;
    return reading.views(shown).map(views -> new Page<>(views, total, next));
  }

  Uni<ProductView> decide(UUID id, Decision decision) {
    LocalizedText reason = reason(decision);
    Caller reviewer = caller.get();
    return products
        .findById(id)
        .chain(
            product -> {
              if (product == null) {
                throw Problems.notFound();
              }
              requireOthers(reviewer, product);
              preconditions.require(product.version);
              requireUndecided(product);
              ProductBefore before = ProductBefore.of(product);
              product.decide(new ProductReview(decision.outcome(), reason, clock.instant()));
              return changes
                  .tell(
                      new ProductChanges.Changed(product, before, kind(decision.outcome())),
                      reviewer.actor())
                  .chain(() -> reading.views(List.of(product)))
                  .map(List::getFirst);
            });
  }

  private static @Nullable LocalizedText reason(Decision decision) {
    if (decision.reason() == null && decision.outcome() != ReviewOutcome.APPROVED) {
      throw Problems.invalid(
          "reason",
          new LocalizedText(
              "판매자가 무엇을 고칠지 알 수 있게 사유를 적어 주세요.",
              "Give the reason, so that the seller knows what to mend."));
    }
    return decision.reason();
  }

  /** Nobody decides on what they, or those they act for, have an interest in. */
  private static void requireOthers(Caller reviewer, Product product) {
    if (product.sellerId.equals(reviewer.companyId())
        || product.sellerId.equals(reviewer.actingFor())
        || reviewer.memberId().equals(product.submittedBy)) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          new LocalizedText(
              "자기 회사나 직접 올린 제품은 검토할 수 없어요.",
              "Nobody reviews products of the own company or those they submitted."));
    }
  }

  private static void requireUndecided(Product product) {
    if (!product.mayBeDecidedOn()) {
      throw Problems.ruleBroken(
          "not-in-review",
          new LocalizedText("검토를 기다리는 제품이 아니에요.", "This product does not wait for a review."));
    }
  }

  private static ChangeKind kind(ReviewOutcome outcome) {
    return switch (outcome) {
      case APPROVED -> ChangeKind.APPROVED;
      case CHANGES_ASKED -> ChangeKind.CHANGES_ASKED;
      case REJECTED -> ChangeKind.REJECTED;
    };
  }

  /** Where a page of the queue ended. */
  private record Position(Instant at, UUID id) {
    static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));

    static Position of(Product product) {
      return new Position(
          product.submittedAt == null ? Instant.EPOCH : product.submittedAt, product.id);
    }

    static Position of(Cursors cursors, String cursor) {
      String[] parts = cursors.decode(cursor).split(" ", 2);
      return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    String cursor(Cursors cursors) {
      return cursors.encode(at + " " + id);
    }
  }
}
