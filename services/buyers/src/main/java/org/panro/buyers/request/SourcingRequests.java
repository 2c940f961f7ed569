package org.panro.buyers.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What a buyer does with its requests; every change leaves an event and a trail. */
@ApplicationScoped
class SourcingRequests {
  private final SourcingRequestRepository requests;
  private final RequestReading reading;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  SourcingRequests(
      SourcingRequestRepository requests,
      RequestReading reading,
      Outbox outbox,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.requests = requests;
    this.reading = reading;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  Uni<SourcingRequestView> create(SourcingNeed need) {
    Caller buyer = caller.get();
    buyer.requireEditor();
    SourcingRequest request =
        SourcingRequest.draft(Ids.next(), buyer.company(), need, clock.instant());
    return requests.persist(request).chain(stored -> told(stored, "create"));
  }

  Uni<SourcingRequestView> update(UUID id, SourcingNeed need) {
    return change(id, "update", request -> request.state(need, clock.instant()));
  }

  Uni<SourcingRequestView> publish(UUID id) {
    return change(id, "publish", request -> request.publish(clock.instant()));
  }

  Uni<SourcingRequestView> close(UUID id) {
    return change(id, "close", request -> request.close(clock.instant()));
  }

  Uni<SourcingRequestView> invite(UUID id, UUID company) {
    return change(id, "invite", request -> request.invite(company, clock.instant()));
  }

  private Uni<SourcingRequestView> change(
      UUID id, String action, Consumer<SourcingRequest> change) {
    Caller buyer = caller.get();
    buyer.requireEditor();
    return requests
        .findById(id)
        .chain(
            request -> {
              if (request == null || !request.buyerId.equals(buyer.company())) {
                throw Problems.notFound();
              }
              preconditions.require(request.version);
              change.accept(request);
              return told(request, action);
            });
  }

  private Uni<SourcingRequestView> told(SourcingRequest request, String action) {
    return requests
        .flush()
        .chain(() -> outbox.record(request.event(false)))
        .chain(
            () ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "sourcing-request",
                    request.id,
                    Map.of("version", request.version)))
        .chain(() -> reading.view(request));
  }
}
