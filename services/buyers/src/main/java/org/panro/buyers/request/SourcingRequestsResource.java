package org.panro.buyers.request;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.buyers.SourcingRequestsApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@RolesAllowed({Role.BUYERS, Role.AGENTS})
class SourcingRequestsResource implements SourcingRequestsApi {
  private final SourcingRequests requests;
  private final RequestReading reading;

  SourcingRequestsResource(SourcingRequests requests, RequestReading reading) {
    this.requests = requests;
    this.reading = reading;
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<Page<SourcingRequestView>> list(
      String scope, @Nullable String state, PageParams page) {
    return reading.list(scope, state, page);
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<SourcingRequestView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command(status = 201)
  public Uni<SourcingRequestView> create(SourcingNeed need) {
    return requests.create(need);
  }

  @Override
  @Command
  public Uni<SourcingRequestView> update(UUID id, SourcingNeed need) {
    return requests.update(id, need);
  }

  @Override
  @Command
  public Uni<SourcingRequestView> publish(UUID id) {
    return requests.publish(id);
  }

  @Override
  @Command
  public Uni<SourcingRequestView> close(UUID id) {
    return requests.close(id);
  }

  @Override
  @Command
  public Uni<SourcingRequestView> invite(UUID id, Invitation invitation) {
    return requests.invite(id, invitation.companyId());
  }
}
