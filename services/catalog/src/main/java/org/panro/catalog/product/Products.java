package org.panro.catalog.product;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What a seller does with its products; every change leaves an event and a trail. */
@ApplicationScoped
class Products {
  private final ProductRepository products;
  private final Sellers sellers;
  private final DoubtfulValues doubts;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  Products(
      ProductRepository products,
      Sellers sellers,
      DoubtfulValues doubts,
      Outbox outbox,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.products = products;
    this.sellers = sellers;
    this.doubts = doubts;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  Uni<ProductView> create(ProductFacts facts) {
    Caller seller = editor();
    Product product =
        Product.draft(Ids.next(), seller.company(), facts, doubts.of(facts), clock.instant());
    return products
        .bySku(seller.company(), Set.of(facts.sku()))
        .invoke(Products::requireFree)
        .chain(() -> products.persist(product))
        .chain(stored -> told(stored, "create"));
  }

  Uni<ProductView> update(UUID id, ProductFacts facts) {
    return change(
        id,
        "update",
        product -> {
          if (!product.sku.equals(facts.sku())) {
            throw Problems.invalid(
                "sku",
                new LocalizedText(
                    "상품 번호는 바꿀 수 없어요. 새 상품으로 올려 주세요.",
                    "The SKU cannot change; list a new product instead."));
          }
          product.state(facts, doubts.of(facts), clock.instant());
        });
  }

  Uni<ProductView> publish(UUID id) {
    return sellers
        .findById(editor().company())
        .chain(
            seller ->
                change(
                    id,
                    "publish",
                    product ->
                        product.publish(seller != null && seller.isTrusted(), clock.instant())));
  }

  Uni<ProductView> archive(UUID id) {
    return change(id, "archive", product -> product.archive(clock.instant()));
  }

  Uni<ProductView> change(UUID id, String action, Consumer<Product> change) {
    return owned(id)
        .chain(
            product -> {
              preconditions.require(product.version);
              change.accept(product);
              return told(product, action);
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

  private Uni<ProductView> told(Product product, String action) {
    return products
        .flush()
        .chain(() -> outbox.record(product.event(false)))
        .chain(
            () ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "product",
                    product.id,
                    Map.of("version", product.version)))
        .chain(() -> sellers.findById(product.sellerId))
        .map(
            seller ->
                product.view(
                    Sellers.view(
                        seller == null ? Map.of() : Map.of(product.sellerId, seller),
                        product.sellerId)));
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
