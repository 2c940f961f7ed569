package org.panro.shared.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What each company chose for the headings of its tables. */
@ApplicationScoped
class RememberedHeadings {

  /** Fields by {@linkplain Headings#key key} of their heading; empty where left out. */
  Uni<Map<String, String>> of(UUID company) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select heading, field from import_heading where company_id = ?1",
                        Object[].class)
                    .setParameter(1, company)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(row -> row[0].toString(), row -> row[1].toString())));
  }

  Uni<Void> keep(UUID company, ColumnMapping mapping) {
    Map<String, String> chosen =
        mapping.columns().stream()
            .collect(
                Collectors.toMap(
                    column -> Headings.key(column.heading()),
                    column -> Objects.requireNonNullElse(column.field(), ""),
                    (first, second) -> first));
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "insert into import_heading (company_id, heading, field)"
                            + " select ?1, * from unnest(cast(?2 as text[]), cast(?3 as text[]))"
                            + " on conflict (company_id, heading)"
                            + " do update set field = excluded.field")
                    .setParameter(1, company)
                    .setParameter(2, chosen.keySet().toArray(String[]::new))
                    .setParameter(3, chosen.values().toArray(String[]::new))
                    .executeUpdate())
        .replaceWithVoid();
  }
}
