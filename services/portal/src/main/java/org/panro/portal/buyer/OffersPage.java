package org.panro.portal.buyer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.deals.OfferComparison;
import org.panro.portal.client.Deals;
import org.panro.portal.client.Part;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.form.Choices;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;

/** All offers for one request side by side, on one basis; made to be printed as well. */
@Path(Language.SEGMENT + "/desk/requests")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Member.BUYER, Member.AGENT})
class OffersPage {
  private final SourcingRequests requests;
  private final Deals deals;
  private final Visit visit;

  OffersPage(@RestClient SourcingRequests requests, @RestClient Deals deals, Visit visit) {
    this.requests = requests;
    this.deals = deals;
    this.visit = visit;
  }

  @GET
  @Path("/{id}/offers")
  public Uni<TemplateInstance> compare(
      @PathParam("id") UUID id,
      @QueryParam("currency") @DefaultValue("") String currency,
      @QueryParam("incoterm") @DefaultValue("") String incoterm) {
    return Uni.combine()
        .all()
        .unis(requests.get(id), Part.of(deals.comparison(id, orNone(currency), orNone(incoterm))))
        .with(
            (request, compared) ->
                new Offers(request, compared, currency, incoterm, new Choices(visit.language())));
  }

  private static @Nullable String orNone(String chosen) {
    return chosen.isEmpty() ? null : chosen;
  }

  /** The offers, and the basis that was asked for. */
  record Offers(
      SourcingRequestView request,
      Part<OfferComparison> compared,
      String currency,
      String incoterm,
      Choices choices)
      implements TemplateInstance {}
}
