package org.panro.portal.listing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.HsSuggestions;
import org.panro.portal.client.Products;
import org.panro.portal.client.Sent;
import org.panro.portal.form.Choices;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** One product of the seller: written, changed, published, archived. */
@Path(Language.SEGMENT + "/desk/products")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Member.SELLER)
class ListingPage {
  /** Which button was pressed; the form's other button only saves. */
  private static final String PUBLISH = "publish";

  private final Products products;
  private final CategoryNames categories;
  private final HsSuggestions headings;
  private final Sent sent;
  private final Visit visit;

  ListingPage(
      @RestClient Products products,
      CategoryNames categories,
      @RestClient HsSuggestions headings,
      Sent sent,
      Visit visit) {
    this.products = products;
    this.categories = categories;
    this.headings = headings;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  @Path("/new")
  public Uni<TemplateInstance> write() {
    return page(null, ListingForm.blank());
  }

  @GET
  @Path("/{id}")
  public Uni<TemplateInstance> look(@PathParam("id") UUID id) {
    return products.get(id).chain(product -> page(product, ListingForm.of(product)));
  }

  @POST
  @Path("/new")
  public Uni<Response> create(MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    if (ListingHelp.isAskedFor(form)) {
      return page(null, form).chain(Submissions::page);
    }
    ProductFacts facts = ListingFacts.of(form, null, words());
    if (form.isRefused()) {
      return page(null, form).chain(visit::refused);
    }
    sent.by(form.value(Form.KEY), null);
    return products
        .create(Standing.marks(form), facts)
        .chain(product -> saved(product, form))
        .onFailure(Form::isRefusal)
        .recoverWithUni(failure -> page(null, form.refuse(failure, words())).chain(visit::refused));
  }

  @POST
  @Path("/{id}")
  public Uni<Response> update(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    return products.get(id).chain(product -> update(product, form));
  }

  private Uni<Response> update(ProductView before, Form form) {
    if (ListingHelp.isAskedFor(form)) {
      return page(before, form).chain(Submissions::page);
    }
    ProductFacts facts = ListingFacts.of(form, before.facts(), words());
    if (form.isRefused()) {
      return page(before, form).chain(visit::refused);
    }
    sent.by(form.value(Form.KEY), form.value(Form.VERSION));
    return products
        .update(before.id(), Standing.marks(form), facts)
        .chain(product -> saved(product, form))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure -> page(before, form.refuse(failure, words())).chain(visit::refused));
  }

  @POST
  @Path("/{id}/archive")
  public Uni<Response> archive(
      @PathParam("id") UUID id,
      @FormParam(Form.KEY) @Nullable String key,
      @FormParam(Form.VERSION) @Nullable String version) {
    sent.by(key, version);
    return act(id, products.archive(id), archived -> Notice.PRODUCT_ARCHIVED);
  }

  private Uni<Response> saved(ProductView product, Form form) {
    return form.value("then").equals(PUBLISH)
        ? act(
            product.id(),
            products.publish(product.id()),
            published ->
                published.state() == ProductStatus.PUBLISHED
                    ? Notice.PRODUCT_PUBLISHED
                    : Notice.PRODUCT_IN_REVIEW)
        : Uni.createFrom().item(onward(product, kept(product.state())));
  }

  private static Notice kept(ProductStatus state) {
    return switch (state) {
      case PUBLISHED -> Notice.PRODUCT_CHANGED;
      case IN_REVIEW -> Notice.PRODUCT_IN_REVIEW;
      case DRAFT, SUSPENDED, ARCHIVED -> Notice.PRODUCT_SAVED;
    };
  }

  /** A refusal shows the product as it is now, with what forbids the step. */
  private Uni<Response> act(UUID id, Uni<ProductView> command, Function<ProductView, Notice> done) {
    return command
        .map(product -> onward(product, done.apply(product)))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                products
                    .get(id)
                    .chain(now -> page(now, ListingForm.of(now).refuse(failure, words())))
                    .chain(visit::refused));
  }

  private Response onward(ProductView product, Notice done) {
    return visit.seeOther("/desk/products/" + product.id(), done);
  }

  private FormWords words() {
    return visit.words(FormWords.class);
  }

  private Uni<TemplateInstance> page(@Nullable ProductView product, Form form) {
    return Uni.combine()
        .all()
        .unis(categories.tree(), ListingHelp.of(form, headings))
        .with(
            (tree, assistance) ->
                new Listing(
                    product,
                    doubted(product, assistance.prepared(form, tree)),
                    Standing.of(product),
                    tree,
                    assistance,
                    new Choices(visit.language())));
  }

  /** Doubts about what is kept, at the fields that were not changed since. */
  private Form doubted(@Nullable ProductView product, Form form) {
    if (product != null) {
      Form kept = ListingForm.of(product);
      product.warnings().stream()
          .filter(doubt -> !form.isWrong(doubt.field()))
          .filter(doubt -> form.values(doubt.field()).equals(kept.values(doubt.field())))
          .forEach(doubt -> form.warn(doubt.field(), visit.formats().text(doubt.message())));
    }
    return form;
  }

  /** The form and, once it is kept, where the product stands. */
  record Listing(
      @Nullable ProductView product,
      Form form,
      Standing standing,
      CategoryTree categories,
      ListingHelp assistance,
      Choices choices)
      implements TemplateInstance {}
}
