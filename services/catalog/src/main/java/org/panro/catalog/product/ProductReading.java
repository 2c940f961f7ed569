package org.panro.catalog.product;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.category.Categories;
import org.panro.catalog.seller.SellerCopy;
import org.panro.catalog.seller.Sellers;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.contracts.catalog.ProductChange;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/**
 * Products as their readers may see them: published ones everybody, others and how a listing stands
 * their seller, agents and administrators.
 */
@ApplicationScoped
class ProductReading {
  private final ProductRepository products;
  private final Sellers sellers;
  private final Categories categories;
  private final Glossaries glossaries;
  private final ProductChanges changes;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;

  ProductReading(
      ProductRepository products,
      Sellers sellers,
      Categories categories,
      Glossaries glossaries,
      ProductChanges changes,
      CurrentCaller caller,
      NewestFirst newestFirst) {
    this.products = products;
    this.sellers = sellers;
    this.categories = categories;
    this.glossaries = glossaries;
    this.changes = changes;
    this.caller = caller;
    this.newestFirst = newestFirst;
  }

  Uni<ProductView> get(UUID id) {
    return products
        .findById(id)
        .map(
            product -> {
              if (product == null || !maySee(product)) {
                throw Problems.notFound();
              }
              return product;
            })
        .chain(product -> views(List.of(product)).map(List::getFirst));
  }

  Uni<Page<ProductView>> list(@Nullable UUID seller, @Nullable String state, PageParams page) {
    Optional<UUID> own = ownCompany();
    UUID wanted = seller == null ? own.orElse(null) : seller;
    boolean all = wanted != null && own.filter(wanted::equals).isPresent();
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (wanted != null) {
      where.append(" and sellerId = :seller");
      values.put("seller", wanted);
    }
    if (!all) {
      where.append(" and state = :state");
      values.put("state", ProductStatus.PUBLISHED);
    } else if (state != null) {
      where.append(" and state = :state");
      values.put("state", state(state));
    }
    return newestFirst
        .page(products, where.toString(), values, page, product -> product.id)
        .chain(
            found ->
                views(found.items()).map(views -> new Page<>(views, found.total(), found.next())));
  }

  /** A seller's published products, of all categories or of one and those below it. */
  Uni<Page<ProductView>> published(UUID seller, @Nullable String category, PageParams page) {
    String where = "sellerId = :seller and state = :state";
    Map<String, Object> values = new HashMap<>();
    values.put("seller", seller);
    values.put("state", ProductStatus.PUBLISHED);
    if (category != null && !category.isBlank()) {
      where +=
          " and cast(function('jsonb_extract_path_text', facts, 'category') as String) in"
              + " (:categories)";
      values.put("categories", categories.within(List.of(category)));
    }
    return newestFirst
        .page(products, where, values, page, product -> product.id)
        .chain(
            found ->
                views(found.items()).map(views -> new Page<>(views, found.total(), found.next())));
  }

  Uni<Page<ProductChange>> changes(UUID id, PageParams page) {
    return products
        .findById(id)
        .chain(
            product -> {
              if (product == null || !keeps(product)) {
                throw Problems.notFound();
              }
              return changes.of(id, page);
            });
  }

  Uni<List<ProductView>> views(List<Product> shown) {
    return sellers
        .known(shown.stream().map(product -> product.sellerId).distinct().toList())
        .map(known -> shown.stream().map(product -> view(product, known)).toList());
  }

  private ProductView view(Product product, Map<UUID, SellerCopy> known) {
    Seller seller = Sellers.view(known, product.sellerId);
    ProductView view = keeps(product) ? product.view(seller) : product.publicView(seller);
    return view.glossed(glossaries.known().gloss(view.facts().name()).orElse(null));
  }

  boolean maySee(Product product) {
    return product.isPublished() || keeps(product);
  }

  private boolean keeps(Product product) {
    return caller
        .ifSignedIn()
        .filter(
            member ->
                member.company().equals(product.sellerId)
                    || member.is(Role.AGENT)
                    || member.is(Role.ADMIN))
        .isPresent();
  }

  private Optional<UUID> ownCompany() {
    return caller.ifSignedIn().filter(member -> member.is(Role.SELLER)).map(Caller::company);
  }

  private static ProductStatus state(String word) {
    try {
      return ProductStatus.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw Problems.invalid("state", new LocalizedText("그런 상태는 없어요.", "There is no such state."));
    }
  }
}
