package org.panro.portal.product;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.deals.DealsApi.Inquiry;
import org.panro.portal.client.Deals;
import org.panro.portal.client.Products;
import org.panro.portal.client.Sent;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** A buyer's question about a product; it opens a deal. */
@Path(Language.SEGMENT + "/products/{id}/inquiry")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.BUYER)
class InquiryPage {
  private final Products products;
  private final Deals deals;
  private final Sent sent;
  private final Visit visit;

  InquiryPage(@RestClient Products products, @RestClient Deals deals, Sent sent, Visit visit) {
    this.products = products;
    this.deals = deals;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> ask(@PathParam("id") UUID id) {
    return page(id, Form.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> send(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    FormWords words = visit.words(FormWords.class);
    BigDecimal quantity = form.decimal("quantity", words.notANumber());
    if (!form.has("message")) {
      form.refuse("message", words.needed());
    }
    if (form.isRefused()) {
      return page(id, form).chain(visit::refused);
    }
    sent.by(form.value(Form.KEY), null);
    return deals
        .inquire(
            new Inquiry(
                id, form.value("message"), quantity, quantity == null ? null : form.text("unit")))
        .map(deal -> visit.seeOther("/deals/" + deal.id(), Notice.INQUIRY_SENT))
        .onFailure(Form::isRefusal)
        .recoverWithUni(failure -> page(id, form.refuse(failure, words)).chain(visit::refused));
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return products.get(id).map(product -> new Inquire(product, form));
  }

  /** The form for a question. */
  record Inquire(ProductView product, Form form) implements TemplateInstance {}
}
