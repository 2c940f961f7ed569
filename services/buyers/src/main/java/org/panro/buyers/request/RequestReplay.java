package org.panro.buyers.request;

import jakarta.inject.Singleton;
import org.panro.shared.replay.RowReplay;

/** Tells sourcing requests again, in the manner of an import: a person's change goes before. */
@Singleton
class RequestReplay extends RowReplay<SourcingRequest> {

  RequestReplay(SourcingRequestRepository requests) {
    super("sourcing-request", requests, request -> request.event(true));
  }
}
