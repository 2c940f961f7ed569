package org.panro.matching.match.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchStatus;

/** The stored matches. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<StoredMatch, UUID> {

  /** As the database orders them, so that no two writers wait for each other. */
  private static final Comparator<Judgement> ORDER =
      Comparator.comparing((Judgement judgement) -> judgement.pair().requestId().toString())
          .thenComparing(judgement -> judgement.pair().productId().toString());

  private static final int MOST_AT_ONCE = 500;
  private static final NamingBase COLUMNS = PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE;

  /** A pair of which a newer version is known is left to whoever hears of that. */
  private static final String CURRENT =
      """
      with judged as (
        select judged.* from jsonb_to_recordset(cast(cast(:judged as text) as jsonb))
            as judged(request_id uuid, request_version bigint, product_id uuid,
              product_version bigint, match jsonb)
          join request_copy on request_copy.id = judged.request_id
            and request_copy.version = judged.request_version
          join product_copy on product_copy.id = judged.product_id
            and product_copy.version = judged.product_version
          order by request_id, product_id for share of request_copy, product_copy
      ), written as (
        %s returning match.*
      )
      select * from written where score >= :lead""";

  /** Both consumers may find a pair at the same moment, and somebody may have acted on it. */
  private static final String KEEP =
      CURRENT.formatted(
          """
          insert into match
            select found.* from judged,
                jsonb_populate_record(cast(null as match), judged.match) found
              order by request_id, product_id
            on conflict (request_id, product_id) do update
              set version = match.version + 1, score = excluded.score,
                  buyer_fit = excluded.buyer_fit, seller_fit = excluded.seller_fit,
                  findings = excluded.findings, weights_version = excluded.weights_version,
                  text_input = excluded.text_input, request_title = excluded.request_title,
                  product_name = excluded.product_name, sku = excluded.sku,
                  updated_at = excluded.updated_at,
                  state = case match.state when 'EXPIRED' then 'PROPOSED' else match.state end""");

  private static final String END =
      CURRENT.formatted(
          """
          update match set state = 'EXPIRED', version = version + 1, updated_at = now()
            from judged where match.request_id = judged.request_id
              and match.product_id = judged.product_id and state = 'PROPOSED'""");

  private final ObjectMapper json;

  MatchRepository(ObjectMapper json) {
    this.json = json;
  }

  /** The match of that pair, if there is one. */
  public Uni<@Nullable StoredMatch> of(PairKey pair) {
    return find("requestId = ?1 and productId = ?2", pair.requestId(), pair.productId())
        .firstResult();
  }

  /** The pairs of a request that are matches. */
  public Uni<List<PairKey>> ofRequest(UUID request) {
    return pairs("requestId", List.of(request));
  }

  /** The pairs of those products that are matches. */
  public Uni<List<PairKey>> ofProducts(Collection<UUID> products) {
    return pairs("productId", products);
  }

  private Uni<List<PairKey>> pairs(String side, Collection<UUID> ids) {
    return getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "select requestId, productId from StoredMatch where %s in ?1 and state <> ?2"
                            .formatted(side),
                        PairKey.class)
                    .setParameter(1, ids)
                    .setParameter(2, MatchStatus.EXPIRED)
                    .getResultList());
  }

  /**
   * Makes or renews the matches of what fits and ends those proposed of what does not; what
   * somebody acted on keeps its state. Answers the leads among the matches that changed.
   */
  public Uni<List<StoredMatch>> settle(Collection<Judgement> judgements) {
    List<Judgement> fitting =
        judgements.stream().filter(judgement -> judgement.match() != null).toList();
    List<Judgement> unfit =
        judgements.stream().filter(judgement -> judgement.match() == null).toList();
    return Multi.createBy()
        .concatenating()
        .streams(write(KEEP, fitting), write(END, unfit))
        .collect()
        .asList();
  }

  private Multi<StoredMatch> write(String statement, List<Judgement> judgements) {
    return Multi.createFrom()
        .iterable(judgements.stream().sorted(ORDER).toList())
        .group()
        .intoLists()
        .of(MOST_AT_ONCE)
        .onItem()
        .transformToUniAndConcatenate(
            some ->
                getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(statement, StoredMatch.class)
                                .setParameter("judged", rows(some))
                                .setParameter("lead", StoredMatch.LEAD)
                                .getResultList()))
        .onItem()
        .disjoint();
  }

  private String rows(List<Judgement> judgements) {
    ArrayNode rows = json.createArrayNode();
    for (Judgement judgement : judgements) {
      ObjectNode row =
          rows.addObject()
              .put("request_id", judgement.pair().requestId().toString())
              .put("request_version", judgement.requestVersion())
              .put("product_id", judgement.pair().productId().toString())
              .put("product_version", judgement.productVersion());
      if (judgement.match() != null) {
        row.set("match", row(judgement.match()));
      }
    }
    return rows.toString();
  }

  /** A match as a row of its table. */
  private ObjectNode row(StoredMatch match) {
    ObjectNode row = json.createObjectNode();
    json.<JsonNode>valueToTree(match)
        .properties()
        .forEach(field -> row.set(COLUMNS.translate(field.getKey()), field.getValue()));
    return row.put("state", match.state.name());
  }

  /**
   * Matches by score, the best first.
   *
   * @param where a condition of HQL with named values
   * @param skipped how many better ones to leave out
   */
  public Uni<List<StoredMatch>> ranked(
      String where, Map<String, Object> values, int skipped, int most) {
    return find(where + " order by score desc, id", values)
        .range(skipped, skipped + most - 1)
        .list();
  }

  /** Matches that others have heard of, after that identity, in its order. */
  Uni<List<StoredMatch>> toldAfter(UUID id, int size) {
    return find(
            "id > ?1 and (score >= ?2 or state not in ?3) order by id",
            id,
            StoredMatch.LEAD,
            List.of(MatchStatus.PROPOSED, MatchStatus.EXPIRED))
        .range(0, size - 1)
        .list();
  }
}
