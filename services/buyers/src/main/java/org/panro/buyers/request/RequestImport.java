package org.panro.buyers.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;
import org.panro.shared.imports.ImportField;
import org.panro.shared.imports.ImportLine;
import org.panro.shared.imports.ImportOrder;
import org.panro.shared.imports.ImportTarget;
import org.panro.shared.imports.LineOutcome;
import org.panro.shared.imports.LineOutcome.Kind;
import org.panro.shared.imports.Records;
import org.panro.shared.outbox.Outbox;

/** Makes requests of the lines of a file; the key is buyer and {@code reference}. */
@ApplicationScoped
class RequestImport implements ImportTarget {
  private final SourcingRequestRepository requests;
  private final Outbox outbox;
  private final Records records;
  private final Clock clock;

  RequestImport(SourcingRequestRepository requests, Outbox outbox, Records records, Clock clock) {
    this.requests = requests;
    this.outbox = outbox;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public List<ImportField> fields() {
    return RequestFields.ALL;
  }

  /** A table has a column for each part of a request's only item. */
  @Override
  public ObjectNode normalized(ObjectNode fields) {
    ObjectNode record = fields.deepCopy();
    if (record.path("item") instanceof ObjectNode item) {
      record.remove("item");
      if (item.path("targetPrice").path("amount").isNull()) {
        item.remove("targetPrice");
      }
      record.putArray("items").add(item);
    }
    return record;
  }

  @Override
  public Uni<List<LineOutcome>> apply(ImportOrder order, List<ImportLine> lines) {
    Set<String> references =
        lines.stream()
            .map(line -> reference(line.fields()))
            .collect(Collectors.toUnmodifiableSet());
    return requests
        .byReference(order.company(), references)
        .chain(known -> apply(order, lines, new HashMap<>(known)));
  }

  private Uni<List<LineOutcome>> apply(
      ImportOrder order, List<ImportLine> lines, Map<String, SourcingRequest> known) {
    List<LineOutcome> outcomes = new ArrayList<>();
    Set<SourcingRequest> changed = new LinkedHashSet<>();
    for (ImportLine line : lines) {
      outcomes.add(apply(order, line.fields(), known, changed));
    }
    List<SourcingRequest> all = List.copyOf(changed);
    Uni<Void> stored = all.isEmpty() ? Uni.createFrom().voidItem() : requests.persist(all);
    return stored
        .chain(requests::flush)
        .chain(() -> outbox.record(all.stream().map(request -> request.event(true)).toList()))
        .replaceWith(outcomes);
  }

  private LineOutcome apply(
      ImportOrder order,
      ObjectNode fields,
      Map<String, SourcingRequest> known,
      Set<SourcingRequest> changed) {
    String reference = reference(fields);
    SourcingRequest request = known.get(reference);
    Records.Read<SourcingNeed> read =
        records.read(request == null ? null : request.need, fields, SourcingNeed.class);
    if (!read.problems().isEmpty()) {
      return LineOutcome.failed(read.problems());
    }
    if (reference.isEmpty()) {
      return LineOutcome.failed(List.of(withoutReference()));
    }
    if (request != null && !request.isOpen()) {
      return LineOutcome.failed(List.of(closed()));
    }
    boolean publishes =
        order.publish() && (request == null || request.state != SourcingRequestStatus.PUBLISHED);
    if (request != null && request.need.equals(read.get()) && !publishes) {
      return new LineOutcome(Kind.UNCHANGED, List.of(), List.of());
    }
    Kind kind = request == null ? Kind.CREATED : Kind.UPDATED;
    SourcingRequest stated = stated(order, request, read.get());
    if (publishes) {
      stated.publish(clock.instant());
    }
    known.put(reference, stated);
    changed.add(stated);
    return new LineOutcome(kind, List.of(), List.of());
  }

  private SourcingRequest stated(
      ImportOrder order, @Nullable SourcingRequest request, SourcingNeed need) {
    if (request == null) {
      return SourcingRequest.draft(Ids.next(), order.company(), need, clock.instant());
    }
    request.state(need, clock.instant());
    return request;
  }

  private static FieldProblem withoutReference() {
    return new FieldProblem(
        "reference",
        null,
        "missing",
        new LocalizedText("요청 번호를 적어 주세요.", "A file's requests need a reference."));
  }

  private static FieldProblem closed() {
    return new FieldProblem(
        "reference",
        null,
        "request-is-closed",
        new LocalizedText("이미 마감된 요청이에요.", "This request is closed already."));
  }

  private static String reference(JsonNode fields) {
    return fields.path("reference").asText("");
  }
}
