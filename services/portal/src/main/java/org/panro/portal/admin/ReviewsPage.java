package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Listing;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductReviews;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** Listings that wait for a review, the longest wait first. */
@Path(Language.SEGMENT + "/desk/reviews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Member.AGENT, Member.ADMIN})
class ReviewsPage {
  private static final int SHOWN = 25;

  private final ProductReviews reviews;
  private final Clock clock;

  ReviewsPage(@RestClient ProductReviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  @GET
  public Uni<TemplateInstance> list(@QueryParam("cursor") @Nullable String cursor) {
    return Part.of(
            reviews
                .list(new PageParams(SHOWN, cursor))
                .map(page -> page.map(product -> Row.of(product, clock.instant()))))
        .map(found -> new Reviews(found, cursor != null));
  }

  /** The queue. */
  record Reviews(Part<Page<Row>> found, boolean later) implements TemplateInstance {}

  /**
   * A listing in the queue.
   *
   * @param days full days since then
   */
  record Row(ProductView product, Instant since, long days) {
    static Row of(ProductView product, Instant now) {
      Listing listing = product.listing();
      Instant since =
          Objects.requireNonNullElse(
              listing == null ? null : listing.submittedAt(), product.updatedAt());
      return new Row(product, since, Duration.between(since, now).toDays());
    }
  }
}
