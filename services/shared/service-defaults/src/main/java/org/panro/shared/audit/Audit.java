package org.panro.shared.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.panro.shared.identity.Actor;
import org.panro.shared.identity.Ids;

/** Writes the audit trail within the transaction of the change. */
@ApplicationScoped
public class Audit {
  private final ObjectMapper json;
  private final Clock clock;

  Audit(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * Records who did what to which thing.
   *
   * @param detail facts worth keeping, never personal text
   */
  public Uni<Void> record(
      Actor actor, String action, String aggregateType, UUID aggregateId, Map<String, ?> detail) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "insert into audit_entry (id, at, member_id, company_id, acting_for, action,"
                            + " aggregate_type, aggregate_id, detail) values (?1, ?2, ?3, ?4,"
                            + " cast(cast(?5 as text) as uuid), ?6, ?7, ?8, cast(cast(?9 as text) as jsonb))")
                    .setParameter(1, Ids.next())
                    .setParameter(2, clock.instant())
                    .setParameter(3, actor.memberId())
                    .setParameter(4, actor.companyId())
                    .setParameter(
                        5, actor.actingFor() == null ? null : actor.actingFor().toString())
                    .setParameter(6, action)
                    .setParameter(7, aggregateType)
                    .setParameter(8, aggregateId)
                    .setParameter(9, write(detail))
                    .executeUpdate())
        .replaceWithVoid();
  }

  private String write(Map<String, ?> detail) {
    try {
      return json.writeValueAsString(detail);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("A detail cannot be written", unwritable);
    }
  }
}
