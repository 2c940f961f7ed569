package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.catalog.SellerOffer;
import org.panro.contracts.catalog.SellerOffer.CategoryCount;
import org.panro.contracts.catalog.SellerOffer.HeldCertification;

/** What a seller's published products come to, counted from what they state. */
@ApplicationScoped
class SellerOffers {
  private static final String PUBLISHED =
      " from product where seller_id = ?1 and state = 'PUBLISHED'";

  private static final String CATEGORIES =
      "select facts ->> 'category', count(*)"
          + PUBLISHED
          + " group by 1 order by 2 desc, 1 limit 200";

  private static final String CERTIFICATIONS =
      """
      select held ->> 'scheme', bool_or(held ->> 'status' = 'verified'), count(distinct id)
      from product, jsonb_array_elements(facts -> 'certifications') as held
      where seller_id = ?1 and state = 'PUBLISHED'
        and (held ->> 'validUntil' is null or held ->> 'validUntil' >= ?2)
      group by 1 order by 3 desc, 1 limit 50""";

  private static final String MARKETS =
      """
      select market from product, jsonb_array_elements_text(facts -> 'exportMarkets') as market
      where seller_id = ?1 and state = 'PUBLISHED'
      group by 1 order by count(*) desc, 1 limit 250""";

  private static final String INCOTERMS =
      """
      select term ->> 'rule' from product, jsonb_array_elements(facts -> 'incoterms') as term
      where seller_id = ?1 and state = 'PUBLISHED'
      group by 1 order by count(*) desc, 1 limit 20""";

  private final Clock clock;

  SellerOffers(Clock clock) {
    this.clock = clock;
  }

  Uni<SellerOffer> of(UUID seller) {
    String today = LocalDate.now(clock).toString();
    return rows(CATEGORIES, Object[].class, seller)
        .chain(
            categories ->
                rows(CERTIFICATIONS, Object[].class, seller, today)
                    .chain(
                        held ->
                            rows(MARKETS, String.class, seller)
                                .chain(
                                    markets ->
                                        rows(INCOTERMS, String.class, seller)
                                            .map(
                                                rules ->
                                                    offer(
                                                        seller,
                                                        categories,
                                                        held,
                                                        markets,
                                                        rules)))));
  }

  private static <T> Uni<List<T>> rows(String query, Class<T> row, Object... values) {
    return Panache.getSession()
        .chain(
            session -> {
              var rows = session.createNativeQuery(query, row);
              for (int place = 0; place < values.length; place++) {
                rows.setParameter(place + 1, values[place]);
              }
              return rows.getResultList();
            });
  }

  private static SellerOffer offer(
      UUID seller,
      List<Object[]> categories,
      List<Object[]> held,
      List<String> markets,
      List<String> rules) {
    long products = categories.stream().mapToLong(row -> ((Number) row[1]).longValue()).sum();
    return new SellerOffer(
        seller,
        products,
        categories.stream()
            .filter(row -> row[0] != null)
            .map(row -> new CategoryCount((String) row[0], ((Number) row[1]).longValue()))
            .toList(),
        held.stream()
            .map(
                row ->
                    new HeldCertification(
                        (String) row[0],
                        Boolean.TRUE.equals(row[1]),
                        ((Number) row[2]).longValue()))
            .toList(),
        List.copyOf(markets),
        List.copyOf(rules));
  }
}
