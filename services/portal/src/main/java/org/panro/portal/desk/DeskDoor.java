package org.panro.portal.desk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;

/** Leads a member to the desk of what the company does. */
@Path(Language.SEGMENT + "/desk")
@Authenticated
class DeskDoor {
  private final Visit visit;

  DeskDoor(Visit visit) {
    this.visit = visit;
  }

  @GET
  public Response enter() {
    return visit.seeOther(deskOf(visit.here().member()));
  }

  static String deskOf(@Nullable Member member) {
    if (member == null) {
      return "/";
    }
    if (member.isAgent()) {
      return "/desk/agent";
    }
    if (member.isAdmin()) {
      return "/desk/verification";
    }
    if (member.isSeller()) {
      return "/desk/products";
    }
    return member.isBuyer() ? "/desk/requests" : "/desk/company";
  }
}
