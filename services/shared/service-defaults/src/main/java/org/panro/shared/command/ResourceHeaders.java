package org.panro.shared.command;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.panro.contracts.value.Resource;

/** Gives the answer of a stored thing its entity tag and, where it is new, its address. */
class ResourceHeaders {
  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;

  @ServerResponseFilter
  void describe(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Resource resource) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + resource.version() + "\"");
      String location =
          location(resource, response.getStatus(), request.getUriInfo().getRequestUri().getPath());
      if (!location.isEmpty() && !response.getHeaders().containsKey(HttpHeaders.LOCATION)) {
        response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
      }
    }
  }

  /** The absolute path of a new thing, or nothing where the status does not speak of one. */
  static String location(Object entity, int status, String path) {
    return entity instanceof Resource resource && (status == CREATED || status == ACCEPTED)
        ? resource.list().orElse(path) + "/" + resource.key()
        : "";
  }
}
