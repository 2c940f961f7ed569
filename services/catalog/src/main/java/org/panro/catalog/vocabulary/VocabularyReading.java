package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.VocabularyApi.Entry;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.paging.Cursors;
import org.panro.shared.problem.Problems;

/** Lists and their entries as administrators see them, picked out by the database. */
@ApplicationScoped
class VocabularyReading {
  private static final String LISTS =
      """
      select list, sum(jsonb_array_length(terms -> 'items')), bool_and(active)
      from vocabulary_part
      where :list = '' or list = :list
      group by list
      having sum(jsonb_array_length(terms -> 'items')) > 0
      order by list""";

  private static final String ENTRIES =
      """
      from vocabulary_part,
        rows from (jsonb_to_recordset(terms -> 'items') as (ko text, en text)) with ordinality
          as entry (ko, en, position)
      where list = :list
      """;

  private static final String HOLDING =
      """
      and (position(lower(:q) in lower(entry.ko)) > 0 or position(lower(:q) in lower(entry.en)) > 0)
      """;

  private final Cursors cursors;

  VocabularyReading(Cursors cursors) {
    this.cursors = cursors;
  }

  Uni<Page<VocabularyList>> lists() {
    return named("").map(lists -> new Page<>(lists, lists.size(), null));
  }

  Uni<VocabularyList> get(String list) {
    return named(list).map(found -> found.stream().findFirst().orElseThrow(Problems::notFound));
  }

  private Uni<List<VocabularyList>> named(String list) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LISTS, Object[].class)
                    .setParameter("list", list)
                    .getResultList())
        .map(rows -> rows.stream().map(VocabularyReading::list).toList());
  }

  private static VocabularyList list(Object[] row) {
    String name = (String) row[0];
    return new VocabularyList(
        name, ((Number) row[1]).intValue(), (Boolean) row[2], name.equals(OwnVocabulary.LIST));
  }

  Uni<Page<Entry>> entries(String list, @Nullable String q, PageParams page) {
    String held = Objects.requireNonNullElse(q, "").strip();
    int from = page.cursor() == null ? 0 : Integer.parseInt(cursors.decode(page.cursor()));
    return get(list)
        .chain(() -> count(list, held))
        .chain(
            total ->
                entries(list, held, from, page.size())
                    .map(items -> new Page<>(items, total, next(from + items.size(), total))));
  }

  private @Nullable String next(int end, long total) {
    return end < total ? cursors.encode(String.valueOf(end)) : null;
  }

  private Uni<Long> count(String list, String q) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select count(*) " + ENTRIES + HOLDING, Long.class)
                    .setParameter("list", list)
                    .setParameter("q", q)
                    .getSingleResult());
  }

  private Uni<List<Entry>> entries(String list, String q, int from, int size) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select entry.ko, entry.en "
                            + ENTRIES
                            + HOLDING
                            + "order by part, entry.position",
                        Object[].class)
                    .setParameter("list", list)
                    .setParameter("q", q)
                    .setFirstResult(from)
                    .setMaxResults(size)
                    .getResultList())
        .map(
            rows ->
                rows.stream().map(row -> Entries.of((String) row[0], (String) row[1])).toList());
  }

  /** An entry and the number of the part that holds it. */
  record Place(Entry entry, int part) {}

  Uni<Optional<Place>> find(String list, String id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select entry.ko, entry.en, part "
                            + ENTRIES
                            + "and md5(entry.ko || chr(9) || entry.en) = :id",
                        Object[].class)
                    .setParameter("list", list)
                    .setParameter("id", id)
                    .setMaxResults(1)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Place(
                                Entries.of((String) row[0], (String) row[1]), (Integer) row[2]))
                    .findFirst());
  }

  /** The number of the last part that holds any term. */
  Uni<Integer> lastPart(String list) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select coalesce(max(part), 0) from vocabulary_part where list = :list and"
                            + " jsonb_array_length(terms -> 'items') > 0",
                        Integer.class)
                    .setParameter("list", list)
                    .getSingleResult());
  }
}
