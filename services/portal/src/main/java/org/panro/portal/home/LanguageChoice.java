package org.panro.portal.home;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.panro.portal.page.Visit;

/** The address without a language leads to the one that the browser prefers. */
@Path("/")
@PermitAll
class LanguageChoice {
  private final Visit visit;

  LanguageChoice(Visit visit) {
    this.visit = visit;
  }

  @GET
  public Response choose() {
    return Response.status(Response.Status.FOUND)
        .header(HttpHeaders.LOCATION, visit.here().to("/"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
