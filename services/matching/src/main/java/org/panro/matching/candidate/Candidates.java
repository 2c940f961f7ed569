package org.panro.matching.candidate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.RequestCopy;
import org.panro.matching.copy.Requests;
import org.panro.shared.search.IndexedDocument;
import org.panro.shared.search.OpenSearch;

/** The candidates of both sides: an index of products and one of requests. */
@ApplicationScoped
public class Candidates {
  private static final int PAGE = 300;
  private static final int MOST_ITEMS = 20;
  private static final int FEWEST = 50;
  private static final UUID START = new UUID(0, 0);

  private final CandidateIndex productTexts;
  private final CandidateIndex requestTexts;
  private final Products products;
  private final Requests requests;

  Candidates(
      OpenSearch openSearch,
      ObjectMapper json,
      Products products,
      Requests requests,
      @ConfigProperty(name = "panro.index-prefix") String prefix) {
    this.productTexts = new CandidateIndex(openSearch, json, prefix + "-matching-products");
    this.requestTexts = new CandidateIndex(openSearch, json, prefix + "-matching-requests");
    this.products = products;
    this.requests = requests;
  }

  void prepare(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start)
      throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () ->
            productTexts
                .ensure(index -> fillProducts(index, START))
                .chain(() -> requestTexts.ensure(index -> fillRequests(index, START))));
  }

  /**
   * The products whose texts fit the request's items best.
   *
   * @param most of all items together, unless they are so many that each brings a few
   */
  public Uni<List<UUID>> products(SourcingNeed need, int most) {
    List<LocalizedText> items = WantedWords.wanted(need).stream().limit(MOST_ITEMS).toList();
    return productTexts
        .best(items, Math.max(FEWEST, most / items.size()))
        .map(found -> found.stream().flatMap(List::stream).distinct().toList());
  }

  /** For each product the open requests whose texts fit its name best. */
  public Uni<List<List<UUID>>> requests(List<ProductFacts> products, int most) {
    return requestTexts.best(products.stream().map(ProductFacts::name).toList(), most);
  }

  public Uni<Void> writeProducts(Collection<ProductState> states) {
    return productTexts.write(
        states.stream()
            .map(
                state ->
                    product(
                        state.aggregateId(),
                        state.version(),
                        state.status() == ProductStatus.PUBLISHED,
                        state.facts()))
            .toList());
  }

  public Uni<Void> writeRequest(SourcingRequestState state) {
    return requestTexts.write(
        List.of(
            request(
                state.aggregateId(),
                state.version(),
                state.status() == SourcingRequestStatus.PUBLISHED,
                state.need())));
  }

  private Uni<Void> fillProducts(String index, UUID last) {
    return Panache.withSession(() -> products.after(last, PAGE))
        .chain(
            page ->
                page.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : productTexts
                        .write(index, page.stream().map(this::product).toList())
                        .chain(() -> fillProducts(index, page.getLast().id())));
  }

  private Uni<Void> fillRequests(String index, UUID last) {
    return Panache.withSession(() -> requests.after(last, PAGE))
        .chain(
            page ->
                page.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : requestTexts
                        .write(index, page.stream().map(this::request).toList())
                        .chain(() -> fillRequests(index, page.getLast().id())));
  }

  private IndexedDocument product(ProductCopy copy) {
    return product(copy.id(), copy.version(), copy.isPublished(), copy.facts());
  }

  private IndexedDocument request(RequestCopy copy) {
    return request(copy.id(), copy.version(), copy.isOpen(), copy.need());
  }

  private IndexedDocument product(UUID id, long version, boolean open, ProductFacts facts) {
    return productTexts.document(id, version, open, IndexedTexts.of(facts));
  }

  private IndexedDocument request(UUID id, long version, boolean open, SourcingNeed need) {
    return requestTexts.document(id, version, open, IndexedTexts.of(need));
  }
}
