package org.panro.catalog.product;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.problem.Problems;

/** What a seller does with its products; every change leaves an event and a trail. */
@ApplicationScoped
class Products {
  private final ProductRepository products;
  private final Sellers sellers;
  private final DoubtfulValues doubts;
  private final ProductChanges changes;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  Products(
      ProductRepository products,
      Sellers sellers,
      DoubtfulValues doubts,
      ProductChanges changes,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.products = products;
    this.sellers = sellers;
    this.doubts = doubts;
    this.changes = changes;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  Uni<ProductView> create(ProductFacts facts, TextMarks marks) {
    Caller seller = editor();
    Product product = Product.draft(Ids.next(), seller.company());
    product.state(facts, marks, doubts.of(facts), clock.instant());
    return products
        .bySku(seller.company(), Set.of(facts.sku()))
        .invoke(Products::requireFree)
        .chain(() -> products.persist(product))
        .chain(stored -> told(new ProductChanges.Changed(stored, null, ChangeKind.CREATED)));
  }

  Uni<ProductView> update(UUID id, ProductFacts facts, TextMarks marks) {
    return change(
        id,
        product -> {
          if (!product.sku.equals(facts.sku())) {
            throw Problems.invalid(
                "sku",
                new LocalizedText(
                    "상품 번호는 바꿀 수 없어요. 새 상품으로 올려 주세요.",
                    "The SKU cannot change; list a new product instead."));
          }
          product.state(facts, marks, doubts.of(facts), clock.instant());
        },
        ChangeKind.UPDATED);
  }

  Uni<ProductView> publish(UUID id) {
    Caller seller = editor();
    return sellers
        .whileTrustStays(seller.company())
        .chain(
            trusted ->
                change(
                    id,
                    product -> {
                      requirePublishable(product);
                      product.publish(trusted, seller.memberId(), clock.instant());
                    },
                    product ->
                        product.isPublished() ? ChangeKind.PUBLISHED : ChangeKind.SUBMITTED));
  }

  Uni<ProductView> archive(UUID id) {
    return change(id, product -> product.archive(clock.instant()), ChangeKind.ARCHIVED);
  }

  Uni<ProductView> change(UUID id, Consumer<Product> change, ChangeKind kind) {
    return change(id, change, product -> kind);
  }

  private Uni<ProductView> change(
      UUID id, Consumer<Product> change, Function<Product, ChangeKind> kind) {
    return owned(id)
        .chain(
            product -> {
              preconditions.require(product.version);
              ProductBefore before = ProductBefore.of(product);
              change.accept(product);
              return told(new ProductChanges.Changed(product, before, kind.apply(product)));
            });
  }

  /** The product of the caller's own company, held until the transaction ends, or 404. */
  Uni<Product> owned(UUID id) {
    Caller seller = editor();
    return products
        .findById(id, LockModeType.PESSIMISTIC_WRITE)
        .map(
            product -> {
              if (product == null || !product.sellerId.equals(seller.company())) {
                throw Problems.notFound();
              }
              return product;
            });
  }

  private Uni<ProductView> told(ProductChanges.Changed changed) {
    Product product = changed.product();
    return changes
        .tell(changed, caller.get().actor())
        .chain(() -> sellers.known(List.of(product.sellerId)))
        .map(known -> product.view(Sellers.view(known, product.sellerId)));
  }

  private static void requirePublishable(Product product) {
    List<FieldProblem> obstacles = product.obstacles();
    if (!obstacles.isEmpty()) {
      throw Problems.ruleBroken(
          obstacles.getFirst().code(), obstacles.getFirst().message(), obstacles);
    }
  }

  private Caller editor() {
    Caller member = caller.get();
    member.requireEditor();
    return member;
  }

  private static void requireFree(Map<String, Product> known) {
    if (!known.isEmpty()) {
      throw Problems.of(
          ProblemType.CONFLICT,
          new LocalizedText("이미 있는 상품 번호예요.", "A product with this SKU is there already."));
    }
  }
}
