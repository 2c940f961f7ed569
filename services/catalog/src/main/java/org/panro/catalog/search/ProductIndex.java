package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private static final int PAGE = 300;

  private final SearchIndex index;
  private final ProductDocument documents;
  private final ProductRepository products;
  private final Sellers sellers;

  ProductIndex(
      OpenSearch openSearch,
      ObjectMapper json,
      ProductDocument documents,
      ProductRepository products,
      Sellers sellers,
      @ConfigProperty(name = "panro.index-prefix") String prefix) {
    this.index = new SearchIndex(openSearch, json, prefix + "-products", definition(json));
    this.documents = documents;
    this.products = products;
    this.sellers = sellers;
  }

  Uni<Void> ensure() {
    return index.ensure(name -> fillAfter(name, new UUID(0, 0)));
  }

  Uni<JsonNode> search(JsonNode body) {
    return index.search(body);
  }

  Uni<List<JsonNode>> search(List<? extends JsonNode> bodies) {
    return index.search(bodies);
  }

  /** Brings products as their events tell them into the index. */
  Uni<Void> write(List<ProductState> states) {
    List<UUID> companies = states.stream().map(ProductState::sellerId).distinct().toList();
    return Panache.withSession(() -> sellers.known(companies))
        .chain(known -> index.write(documents(states, known)));
  }

  /** Writes a seller's products again, since its own facts have changed. */
  Uni<Void> rewriteOf(UUID seller) {
    return rewriteOfAfter(seller, new UUID(0, 0));
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

  private Uni<Void> fillAfter(String name, UUID last) {
    return Panache.withSession(
            () ->
                products
                    .after(last, PAGE)
                    .chain(
                        found ->
                            sellers
                                .known(found.stream().map(Product::sellerId).distinct().toList())
                                .map(known -> documents(states(found), known))))
        .chain(
            page ->
                page.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : index
                        .write(name, page)
                        .chain(() -> fillAfter(name, UUID.fromString(page.getLast().id()))));
  }

  private List<IndexedDocument> documents(List<ProductState> states, Map<UUID, SellerCopy> known) {
    return states.stream().map(state -> documents.of(state, known.get(state.sellerId()))).toList();
  }

  private static List<ProductState> states(List<Product> found) {
    return found.stream().map(product -> product.event(true)).toList();
  }

  private static JsonNode definition(ObjectMapper json) {
    try (InputStream file = ProductIndex.class.getResourceAsStream("/search/products.json")) {
      return json.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
