package org.panro.portal.lead;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.matching.MatchesApi.Offer;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Matches;
import org.panro.portal.client.Part;
import org.panro.portal.client.Products;
import org.panro.portal.client.Sent;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** A seller offers one of the published products to a public request. */
@Path(Language.SEGMENT + "/desk/leads/offer")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class OfferPage {
  private static final PageParams TO_CHOOSE_FROM = new PageParams(100, null);

  private final SourcingRequests requests;
  private final Products products;
  private final Matches matches;
  private final Sent sent;
  private final Visit visit;

  OfferPage(
      @RestClient SourcingRequests requests,
      @RestClient Products products,
      @RestClient Matches matches,
      Sent sent,
      Visit visit) {
    this.requests = requests;
    this.products = products;
    this.matches = matches;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> choose(@QueryParam("request") UUID request) {
    return page(request, Form.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> offer(
      @QueryParam("request") UUID request, MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    FormWords words = visit.words(FormWords.class);
    if (!form.has("product")) {
      form.refuse("product", words.needed());
      return page(request, form).chain(visit::refused);
    }
    sent.by(form.value(Form.KEY), null);
    UUID product = UUID.fromString(form.value("product"));
    return matches
        .offer(new Offer(product, request))
        .map(match -> visit.seeOther("/desk/leads?product=" + product, Notice.ANSWER_SENT))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure -> page(request, form.refuse(failure, words)).chain(visit::refused));
  }

  private Uni<TemplateInstance> page(UUID request, Form form) {
    return Uni.combine()
        .all()
        .unis(
            requests.get(request),
            Part.of(products.list(null, ProductStatus.PUBLISHED.word(), TO_CHOOSE_FROM)))
        .with((asked, own) -> new OfferForm(asked, own, form));
  }

  /** The request and what may be offered to it. */
  record OfferForm(SourcingRequestView request, Part<Page<ProductView>> products, Form form)
      implements TemplateInstance {}
}
