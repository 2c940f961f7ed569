package org.panro.catalog.saved;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny.MutationQuery;
import org.jspecify.annotations.Nullable;

/** The stored searches, and how far the work behind each has come. */
@ApplicationScoped
class SavedSearchRepository implements PanacheRepositoryBase<SavedSearchRow, UUID> {
  private static final String LOCK_MEMBER =
      "select 1 from pg_advisory_xact_lock(hashtextextended('saved-search/' || :member, 0))";

  private static final String MAKE_ANEW =
      """
      update saved_search
        set revision = revision + 1, query = null, vocabulary = null, alert_at = null
        where id = :id""";

  private static final String FORGET_PRODUCTS =
      "delete from saved_search_product where search_id = :id";

  private static final String ALERT_ANEW =
      """
      update saved_search set alert_at = cast(:at as timestamptz)
        where id = :id and alert_at is not null""";

  private static final String BEGIN =
      "update saved_search set revision = revision + 1 where id = :id";

  private static final String CHANGES = "select count from vocabulary_changes";

  private static final String MADE =
      """
      update saved_search
        set query = :query, vocabulary = :vocabulary, known_before = cast(:before as uuid)
        where id = :id and revision = :revision""";

  private static final String SAME =
      "update saved_search set vocabulary = :vocabulary where id = :id and revision = :revision";

  private static final String KNOW =
      """
      insert into saved_search_product (search_id, product_id, untold)
        select cast(:id as uuid), cast(product as uuid), false
          from jsonb_array_elements_text(cast(cast(:products as text) as jsonb)) as product
        on conflict (search_id, product_id)""";

  /** Makes the member's other commands wait until this one is done. */
  Uni<Void> lock(UUID member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK_MEMBER, Integer.class)
                    .setParameter("member", member.toString())
                    .getSingleResult())
        .replaceWithVoid();
  }

  Uni<Long> ofMember(UUID member) {
    return count("memberId = ?1 and not removed", member);
  }

  Uni<Boolean> areAnyWatched() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select exists (select 1 from saved_search where query is not null)",
                        Boolean.class)
                    .getSingleResult());
  }

  /** Those after that identity whose queries are made. */
  Uni<List<SavedSearchRow>> madeAfter(UUID id, int size) {
    return find("query is not null and id > ?1 order by id", id).page(Page.ofSize(size)).list();
  }

  /** Has the query made again; what was found for the old one is forgotten. */
  Uni<Void> makeAnew(UUID id) {
    return execute(MAKE_ANEW, statement -> statement.setParameter("id", id))
        .chain(() -> execute(FORGET_PRODUCTS, statement -> statement.setParameter("id", id)));
  }

  /** What waits to be told is told then. */
  Uni<Void> alertAt(UUID id, Instant at) {
    return execute(
        ALERT_ANEW, statement -> statement.setParameter("id", id).setParameter("at", at));
  }

  /** Takes the search up; answers it with the version of what is to be written. */
  Uni<@Nullable SavedSearchRow> begin(UUID id) {
    return execute(BEGIN, statement -> statement.setParameter("id", id)).chain(() -> findById(id));
  }

  Uni<Long> vocabularyChanges() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(CHANGES, Long.class).getSingleResult());
  }

  /** Marks the query as made unless the search has changed since. */
  Uni<Void> made(
      SavedSearchRow search, @Nullable String query, long vocabulary, @Nullable UUID knownBefore) {
    return execute(
        MADE,
        statement ->
            of(search, statement)
                .setParameter("query", query)
                .setParameter("vocabulary", vocabulary)
                .setParameter("before", knownBefore == null ? null : knownBefore.toString()));
  }

  /** Marks the query as still right unless the search has changed since. */
  Uni<Void> same(SavedSearchRow search, long vocabulary) {
    return execute(SAME, statement -> of(search, statement).setParameter("vocabulary", vocabulary));
  }

  private static MutationQuery of(SavedSearchRow search, MutationQuery statement) {
    return statement.setParameter("id", search.id).setParameter("revision", search.revision);
  }

  /** Remembers products that fit from the beginning; where asked, also those found meanwhile. */
  Uni<Void> know(UUID search, Collection<UUID> products, boolean foundMeanwhile) {
    StringBuilder list = new StringBuilder("[");
    products.forEach(id -> list.append(list.length() > 1 ? ",\"" : "\"").append(id).append('"'));
    return execute(
        KNOW + (foundMeanwhile ? " do update set untold = false" : " do nothing"),
        statement ->
            statement
                .setParameter("id", search.toString())
                .setParameter("products", list.append(']').toString()));
  }

  static Uni<Void> execute(String text, UnaryOperator<MutationQuery> values) {
    return Panache.getSession()
        .chain(session -> values.apply(session.createNativeQuery(text)).executeUpdate())
        .replaceWithVoid();
  }
}
