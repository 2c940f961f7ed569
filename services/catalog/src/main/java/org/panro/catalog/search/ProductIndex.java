package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.catalog.product.Product;
import org.panro.catalog.product.ProductRepository;
import org.panro.catalog.seller.SellerCopy;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.event.ProductState;
import org.panro.shared.search.IndexedDocument;
import org.panro.shared.search.OpenSearch;
import org.panro.shared.search.SearchIndex;

/** The index of products, filled from the database where it is new and kept up by events. */
@ApplicationScoped
class ProductIndex {
  static final UUID START = new UUID(0, 0);
  private static final int PAGE = 300;

  private final SearchIndex index;
  private final ProductDocument documents;
  private final ProductRepository products;
  private final Sellers sellers;
  private final IndexDefinition definition;

  ProductIndex(
      OpenSearch openSearch,
      ObjectMapper json,
      ProductDocument documents,
      ProductRepository products,
      Sellers sellers,
      IndexDefinition definition,
      @ConfigProperty(name = "panro.index-prefix") String prefix) {
    this.index = new SearchIndex(openSearch, json, prefix + "-products", definition.plain());
    this.documents = documents;
    this.products = products;
    this.sellers = sellers;
    this.definition = definition;
  }

  Uni<Void> ensure() {
    return definition.withWords().chain(whole -> index.ensure(whole, this::fill));
  }

  /** The versions of this index, to make another and to choose the one that answers. */
  SearchIndex versions() {
    return index;
  }

  Uni<JsonNode> search(JsonNode body) {
    return index.search(body);
  }

  Uni<List<JsonNode>> search(List<? extends JsonNode> bodies) {
    return index.search(bodies);
  }

  /** Brings products as their events tell them into the index. */
  Uni<Void> write(List<ProductState> states) {
    return documents(states).chain(index::write);
  }

  /** The documents of products as their events tell them. */
  Uni<List<IndexedDocument>> documents(List<ProductState> states) {
    List<UUID> companies = states.stream().map(ProductState::sellerId).distinct().toList();
    return Panache.withSession(() -> sellers.known(companies))
        .map(known -> documents(states, known));
  }

  /** Settings and mappings, to make an index alike of. */
  ObjectNode definition() {
    return definition.plain().deepCopy();
  }

  /** Writes a seller's products again, since its own facts have changed. */
  Uni<Void> rewriteOf(UUID seller) {
    return rewriteOfAfter(seller, START);
  }

  private Uni<Void> rewriteOfAfter(UUID seller, UUID last) {
    return Panache.withSession(() -> products.ofSellerAfter(seller, last, PAGE))
        .chain(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : write(states(found))
                        .chain(
                            () -> rewriteOfAfter(seller, states(found).getLast().aggregateId())));
  }

  private Uni<Void> fill(String name) {
    return fillAfter(name, START);
  }

  private Uni<Void> fillAfter(String name, UUID last) {
    return copy(name, last)
        .chain(
            copied ->
                copied.isEmpty() ? Uni.createFrom().voidItem() : fillAfter(name, copied.getLast()));
  }

  /** Copies a page of products into the index of that name; answers which ones. */
  Uni<List<UUID>> copy(String name, UUID after) {
    return Panache.withSession(
            () ->
                products
                    .after(after, PAGE)
                    .chain(
                        found ->
                            sellers
                                .known(found.stream().map(Product::sellerId).distinct().toList())
                                .map(known -> documents(states(found), known))))
        .call(page -> index.write(name, page))
        .map(page -> page.stream().map(copied -> UUID.fromString(copied.id())).toList());
  }

  private List<IndexedDocument> documents(List<ProductState> states, Map<UUID, SellerCopy> known) {
    return states.stream().map(state -> documents.of(state, known.get(state.sellerId()))).toList();
  }

  private static List<ProductState> states(List<Product> found) {
    return found.stream().map(product -> product.event(true)).toList();
  }
}
