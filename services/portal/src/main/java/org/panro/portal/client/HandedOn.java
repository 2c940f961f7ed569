package org.panro.portal.client;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.panro.portal.page.Visit;

/** Calls speak with the reader's token and language; commands are told apart by their key. */
@Singleton
public class HandedOn implements ClientRequestFilter {
  private static final Set<String> COMMANDS = Set.of(HttpMethod.POST, HttpMethod.PUT);

  private final Visit visit;
  private final Sent sent;

  HandedOn(Visit visit, Sent sent) {
    this.visit = visit;
    this.sent = sent;
  }

  @Override
  public void filter(ClientRequestContext call) {
    MultivaluedMap<String, Object> headers = call.getHeaders();
    headers.putSingle(HttpHeaders.ACCEPT_LANGUAGE, visit.language().code());
    visit
        .token()
        .ifPresent(token -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    if (COMMANDS.contains(call.getMethod())) {
      sent.keyFor(call.getMethod(), call.getUri().getPath())
          .ifPresent(key -> headers.putSingle("Idempotency-Key", key));
      sent.takeVersion().ifPresent(tag -> headers.putSingle(HttpHeaders.IF_MATCH, tag));
    }
  }
}
