package org.panro.matching.candidate;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.panro.matching.copy.ProductCopy;
import org.panro.matching.copy.Products;
import org.panro.matching.match.model.TermWeights;

/** Counts in how many published listings each word stands. */
@ApplicationScoped
public class WordCount {
  private static final int PAGE = 300;

  private final Products products;

  WordCount(Products products) {
    this.products = products;
  }

  /**
   * A count of all listings under that version. Words of a single listing are left out: as rare.
   */
  public Uni<TermWeights> all(long version) {
    Map<String, Long> frequencies = new HashMap<>();
    AtomicLong listings = new AtomicLong();
    return pages(new UUID(0, 0), listings, frequencies)
        .map(
            done -> {
              frequencies.values().removeIf(frequency -> frequency < 2);
              return new TermWeights(version, listings.get(), Map.copyOf(frequencies));
            });
  }

  private Uni<Void> pages(UUID last, AtomicLong listings, Map<String, Long> frequencies) {
    return Panache.withSession(() -> products.after(last, PAGE))
        .chain(
            page ->
                page.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : count(page, listings, frequencies)
                        .chain(() -> pages(page.getLast().id(), listings, frequencies)));
  }

  /** Taking words apart is work for a worker; the next page is read on the context again. */
  private static Uni<Void> count(
      List<ProductCopy> page, AtomicLong listings, Map<String, Long> frequencies) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .voidItem()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(
            () ->
                page.stream()
                    .filter(ProductCopy::isPublished)
                    .forEach(
                        product -> {
                          listings.incrementAndGet();
                          ListingWords.of(product.facts())
                              .words()
                              .keySet()
                              .forEach(word -> frequencies.merge(word, 1L, Long::sum));
                        }))
        .emitOn(task -> context.runOnContext(ignored -> task.run()));
  }
}
