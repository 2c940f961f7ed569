package org.panro.shared.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.problem.Problems;

/**
 * Keeps the first answer of each key beside the change it belongs to. A failed try rolls its row
 * back, so it does not poison the key; a second one at the same moment waits for the first.
 */
@ApplicationScoped
class IdempotencyKeys {
  static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 200;

  private final RoutingContext request;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  IdempotencyKeys(RoutingContext request, CurrentCaller caller, ObjectMapper json) {
    this.request = request;
    this.caller = caller;
    this.json = json;
  }

  Uni<Object> once(int declaredStatus, Supplier<Uni<Object>> change) {
    String key = request.request().getHeader(HEADER);
    if (key == null) {
      return change.get();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      return Uni.createFrom()
          .failure(
              Problems.invalid(
                  HEADER,
                  new LocalizedText("키는 1자에서 200자까지예요.", "A key has 1 to 200 characters.")));
    }
    String scope = caller.ifSignedIn().map(member -> member.memberId().toString()).orElse("nobody");
    String call = request.request().method() + " " + request.request().path();
    return reserve(scope, key, call)
        .chain(
            fresh -> fresh ? keep(scope, key, declaredStatus, change) : answerOf(scope, key, call));
  }

  private static Uni<Boolean> reserve(String scope, String key, String call) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "insert into idempotency_key (scope, key, call) values (?1, ?2, ?3)"
                            + " on conflict do nothing")
                    .setParameter(1, scope)
                    .setParameter(2, key)
                    .setParameter(3, call)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  private Uni<Object> keep(
      String scope, String key, int declaredStatus, Supplier<Uni<Object>> change) {
    return change
        .get()
        .call(
            answer -> {
              Answer kept = Answer.of(answer, declaredStatus, request.request().path(), json);
              return Panache.getSession()
                  .chain(
                      session ->
                          session
                              .createNativeQuery(
                                  "update idempotency_key set status = ?3, location = ?4, body = ?5"
                                      + " where scope = ?1 and key = ?2")
                              .setParameter(1, scope)
                              .setParameter(2, key)
                              .setParameter(3, kept.status())
                              .setParameter(4, kept.location())
                              .setParameter(5, kept.body())
                              .executeUpdate());
            });
  }

  private static Uni<Object> answerOf(String scope, String key, String call) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select call, status, location, body from idempotency_key"
                            + " where scope = ?1 and key = ?2",
                        Object[].class)
                    .setParameter(1, scope)
                    .setParameter(2, key)
                    .getSingleResult())
        .chain(row -> Uni.createFrom().failure(replay(row, call)));
  }

  private static RuntimeException replay(Object[] row, String call) {
    if (!call.equals(row[0])) {
      return Problems.of(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          new LocalizedText("이미 다른 요청에 쓴 키예요.", "This key belongs to another request."));
    }
    return new AnsweredBefore(new Answer((Integer) row[1], (String) row[2], (String) row[3]));
  }
}
