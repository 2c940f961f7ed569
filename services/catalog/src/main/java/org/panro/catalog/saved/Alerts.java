package org.panro.catalog.saved;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.panro.catalog.product.ProductRepository;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.event.SavedSearchMatched;
import org.panro.contracts.event.SavedSearchMatched.NewProduct;
import org.panro.shared.due.DueWork;
import org.panro.shared.outbox.Outbox;

/** Tells of what has come to fit a search, once each, when the time for its member has come. */
@ApplicationScoped
class Alerts implements DueWork {
  private static final int MOST_NAMED = 10;

  private static final String UNTOLD =
      """
      from saved_search_product fit join product on product.id = fit.product_id
        where fit.search_id = :id and fit.untold and product.state = 'PUBLISHED'""";

  private static final String TOLD =
      "update saved_search_product set untold = false where search_id = :id and untold";

  private static final String ALERTED =
      """
      update saved_search
        set alerts = alerts + 1, alerted_at = cast(:now as timestamptz) where id = :id""";

  private static final String DONE = "update saved_search set alert_at = null where id = :id";

  private final SavedSearchRepository rows;
  private final ProductRepository products;
  private final StopTokens tokens;
  private final Outbox outbox;
  private final Clock clock;

  Alerts(
      SavedSearchRepository rows,
      ProductRepository products,
      StopTokens tokens,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.products = products;
    this.tokens = tokens;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "saved-search-alert";
  }

  @Override
  public String due() {
    return "select id, alert_at as at from saved_search where alert_at <= :now";
  }

  @Override
  public Uni<Void> act(UUID id) {
    return rows.findById(id)
        .chain(row -> count(id).chain(total -> total > 0 ? tell(row, total) : pass(id)));
  }

  private Uni<Void> tell(SavedSearchRow row, long total) {
    return newest(row.id)
        .chain(found -> products.list("id in ?1 order by id desc", found))
        .map(found -> found.stream().map(product -> named(product.event(false))).toList())
        .chain(named -> outbox.record(event(row, named, total)))
        .chain(
            () ->
                SavedSearchRepository.execute(
                    ALERTED,
                    statement ->
                        statement.setParameter("id", row.id).setParameter("now", clock.instant())))
        .chain(() -> pass(row.id));
  }

  private SavedSearchMatched event(SavedSearchRow row, List<NewProduct> named, long total) {
    return new SavedSearchMatched(
        row.id,
        row.alerts + 1,
        row.memberId,
        row.name,
        row.parameters.items(),
        row.alert,
        named,
        total,
        tokens.of(row.id));
  }

  private static NewProduct named(ProductState product) {
    return new NewProduct(product.aggregateId(), product.facts().name());
  }

  private static Uni<Void> pass(UUID id) {
    return SavedSearchRepository.execute(TOLD, statement -> statement.setParameter("id", id))
        .chain(
            () ->
                SavedSearchRepository.execute(DONE, statement -> statement.setParameter("id", id)));
  }

  private static Uni<Long> count(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select count(*) " + UNTOLD, Long.class)
                    .setParameter("id", id)
                    .getSingleResult());
  }

  private static Uni<List<UUID>> newest(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select product.id "
                            + UNTOLD
                            + " order by product.id desc limit "
                            + MOST_NAMED,
                        UUID.class)
                    .setParameter("id", id)
                    .getResultList());
  }
}
