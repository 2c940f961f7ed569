package org.panro.portal.home;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.panro.portal.page.Visit;

/** What search engines are told: which pages are for everybody. */
@Path("/robots.txt")
@PermitAll
class Robots {
  private final Visit visit;

  Robots(Visit visit) {
    this.visit = visit;
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String robots() {
    return """
    User-agent: *
    Disallow: /*/desk
    Disallow: /*/deals
    Disallow: /*/inbox
    Disallow: /*?*compare=
    Disallow: /session/
    Disallow: /api/
    Sitemap: %s/sitemap.xml
    """
        .formatted(visit.here().origin());
  }
}
