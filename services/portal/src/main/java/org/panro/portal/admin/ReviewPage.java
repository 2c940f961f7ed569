package org.panro.portal.admin;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Listing;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductReviewsApi.Decision;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.ProductReviews;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.listing.ChangeWords;
import org.panro.portal.listing.Standing;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.ReviewWords;

/** A listing as buyers will see it, and the decision on it. */
@Path(Language.SEGMENT + "/desk/reviews/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Member.AGENT, Member.ADMIN})
class ReviewPage {
  private final ProductReviews reviews;
  private final CategoryNames categories;
  private final Submissions submissions;
  private final Visit visit;

  ReviewPage(
      @RestClient ProductReviews reviews,
      CategoryNames categories,
      Submissions submissions,
      Visit visit) {
    this.reviews = reviews;
    this.categories = categories;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id) {
    return reviews
        .get(id)
        .chain(product -> page(product, Form.empty().with(Form.VERSION, product.version())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    Decision decision =
        ReviewForm.read(form, visit.words(ReviewWords.class), visit.words(FormWords.class));
    if (decision == null) {
      return page(id, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        reviews.decide(id, decision),
        decided -> visit.seeOther("/desk/reviews", told(decision.outcome())),
        refused -> page(id, refused));
  }

  private static Notice told(ReviewOutcome outcome) {
    return switch (outcome) {
      case APPROVED -> Notice.PRODUCT_APPROVED;
      case CHANGES_ASKED -> Notice.PRODUCT_CHANGES_ASKED;
      case REJECTED -> Notice.PRODUCT_REJECTED;
    };
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return reviews.get(id).chain(product -> page(product, form));
  }

  private Uni<TemplateInstance> page(ProductView product, Form form) {
    Listing listing = product.listing();
    ProductReview before = listing == null ? null : listing.review();
    boolean rejected = product.state() == ProductStatus.SUSPENDED && before != null;
    ChangeWords words = ChangeWords.of(visit);
    List<String> byMachine = Standing.of(product).machineTexts().stream().map(words::name).toList();
    return categories
        .tree()
        .map(
            tree ->
                new Review(
                    product,
                    tree,
                    before,
                    product.state() == ProductStatus.IN_REVIEW,
                    rejected,
                    byMachine,
                    form));
  }

  /**
   * The listing and the decision's form.
   *
   * @param before the last decision, absent where nobody decided
   * @param waiting whether it waits for a decision
   * @param rejected whether it was rejected, which another decision may take back
   * @param machineTexts names of the texts that a machine made
   */
  record Review(
      ProductView product,
      CategoryTree categories,
      @Nullable ProductReview before,
      boolean waiting,
      boolean rejected,
      List<String> machineTexts,
      Form form)
      implements TemplateInstance {}
}
