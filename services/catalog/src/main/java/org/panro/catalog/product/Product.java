package org.panro.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Listing;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.catalog.TextStates;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.FieldProblems;

/** A seller's product. */
@Entity
public class Product {
  private static final FieldProblem REJECTED =
      new FieldProblem(
          "state",
          null,
          "rejected",
          new LocalizedText(
              "검토에서 거절된 제품이라 공개할 수 없어요. 사유를 확인해 주세요.",
              "It was rejected in review and cannot be published; see the reason."));

  @Id UUID id;
  @Version long version;

  @Column(name = "seller_id")
  UUID sellerId;

  @Column String sku;

  @Column
  @Enumerated(EnumType.STRING)
  ProductStatus state;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  ProductFacts facts;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  FieldProblems warnings;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  MediaList media;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  TextStates texts = new TextStates(null, null, null);

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable ProductReview review;

  @Column(name = "submitted_at")
  @Nullable Instant submittedAt;

  @Column(name = "submitted_by")
  @Nullable UUID submittedBy;

  @Column(name = "updated_at")
  Instant updatedAt;

  /** A product of which nothing is stated yet. */
  static Product draft(UUID id, UUID sellerId) {
    Product product = new Product();
    product.id = id;
    product.sellerId = sellerId;
    product.state = ProductStatus.DRAFT;
    product.media = MediaList.NONE;
    return product;
  }

  /** Takes what the seller states now, how its texts came to be and what looks doubtful of it. */
  final void state(ProductFacts stated, TextMarks marks, FieldProblems doubts, Instant now) {
    texts = TextLineage.of(facts, texts, stated, marks);
    facts = stated;
    sku = stated.sku();
    warnings = doubts;
    updatedAt = now;
  }

  /** What forbids to publish it as it is. */
  List<FieldProblem> obstacles() {
    if (review != null && review.outcome() == ReviewOutcome.REJECTED) {
      return List.of(REJECTED);
    }
    return state == ProductStatus.PUBLISHED ? List.of() : StaleTexts.critical(texts);
  }

  /** A seller not trusted yet has its products reviewed first. */
  void publish(boolean trusted, @Nullable UUID member, Instant now) {
    if (trusted && state != ProductStatus.PUBLISHED) {
      state = ProductStatus.PUBLISHED;
      updatedAt = now;
    } else if (state != ProductStatus.PUBLISHED && state != ProductStatus.IN_REVIEW) {
      state = ProductStatus.IN_REVIEW;
      submittedAt = now;
      submittedBy = member;
      updatedAt = now;
    }
  }

  void show(MediaList shown) {
    media = shown;
  }

  boolean mayBeDecidedOn() {
    return state == ProductStatus.IN_REVIEW || state == ProductStatus.SUSPENDED;
  }

  void decide(ProductReview decision) {
    review = decision;
    state =
        switch (decision.outcome()) {
          case APPROVED -> ProductStatus.PUBLISHED;
          case CHANGES_ASKED -> ProductStatus.DRAFT;
          case REJECTED -> ProductStatus.SUSPENDED;
        };
    updatedAt = decision.decidedAt();
  }

  /** Whether the seller has to change something before it is reviewed again. */
  boolean awaitsChanges() {
    return state == ProductStatus.DRAFT
        && review != null
        && review.outcome() == ReviewOutcome.CHANGES_ASKED;
  }

  void archive(Instant now) {
    state = ProductStatus.ARCHIVED;
    updatedAt = now;
  }

  boolean isPublished() {
    return state == ProductStatus.PUBLISHED;
  }

  public UUID sellerId() {
    return sellerId;
  }

  /** The product as its event tells it; the session has to be flushed, so that it has a version. */
  public ProductState event(boolean bulk) {
    return new ProductState(id, version, sellerId, state, facts, bulk, media.firstImage(), review);
  }

  /** Doubtful values and texts gone stale. */
  List<FieldProblem> warnings() {
    List<FieldProblem> all = new ArrayList<>(warnings.items());
    all.addAll(StaleTexts.of(texts));
    return all;
  }

  /** As its seller and those who review it see it. */
  ProductView view(Seller seller) {
    return new ProductView(
        id,
        version,
        seller,
        state,
        facts,
        warnings(),
        updatedAt,
        media.items(),
        null,
        new Listing(
            texts,
            ListingCompleteness.of(facts),
            review,
            state == ProductStatus.IN_REVIEW ? submittedAt : null));
  }

  ProductView publicView(Seller seller) {
    return new ProductView(
        id, version, seller, state, facts, List.of(), updatedAt, media.items(), null, null);
  }
}
