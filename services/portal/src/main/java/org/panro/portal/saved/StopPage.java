package org.panro.portal.saved;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.portal.client.SavedSearches;
import org.panro.portal.page.Language;

/**
 * Stops the alerts of one search from a mail, signed in or not. Looking at it changes nothing,
 * since mail programs look ahead; they may stop by themselves as RFC 8058 has it.
 */
@Path(Language.SEGMENT + "/stop-alerts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class StopPage {
  private final SavedSearches searches;

  StopPage(@RestClient SavedSearches searches) {
    this.searches = searches;
  }

  @GET
  @Path("/{token}")
  public TemplateInstance ask() {
    return new Ask();
  }

  @POST
  @Path("/{token}")
  public Uni<TemplateInstance> stop(@PathParam("token") String token) {
    return searches.stop(token).map(stopped -> new Stopped(stopped.name()));
  }

  /** The question, with the one button. */
  record Ask() implements TemplateInstance {}

  /** That it is done. */
  record Stopped(String name) implements TemplateInstance {}
}
