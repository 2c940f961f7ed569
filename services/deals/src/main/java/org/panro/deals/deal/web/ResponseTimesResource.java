package org.panro.deals.deal.web;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.panro.contracts.deals.ResponseTime;
import org.panro.contracts.deals.ResponseTimesApi;
import org.panro.deals.deal.application.ResponseTimes;

@PermitAll
class ResponseTimesResource implements ResponseTimesApi {
  private final ResponseTimes times;

  ResponseTimesResource(ResponseTimes times) {
    this.times = times;
  }

  @Override
  @WithSession
  public Uni<ResponseTime> of(UUID id) {
    return times.of(id);
  }
}
