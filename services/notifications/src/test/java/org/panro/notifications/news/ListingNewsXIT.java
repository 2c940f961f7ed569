package org.panro.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.SELLER;
import static org.panro.notifications.PartiesFixture.awaitKinds;
import static org.panro.notifications.PartiesFixture.kinds;
import static org.panro.notifications.PartiesFixture.notices;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ListingNewsXIT {
  private final Instant now = Clock.systemUTC().instant();
  private final UUID product = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void aDecisionIsToldOnceWithItsReason() throws Exception {
    ProductReview asked =
        new ProductReview(
            ReviewOutcome.CHANGES_ASKED, new LocalizedText("사진이 흐려요.", "It is blurred."), now);
    Events.publish(state(product, 3, ProductStatus.DRAFT, asked));
    assertThat(awaitKinds("seller", product, 1)).containsExactly("listing-changes-asked");
    assertThat(notices("seller", product).getFirst().text().en()).contains("It is blurred.");

    Events.publish(state(product, 4, ProductStatus.IN_REVIEW, asked));
    ProductReview approved = new ProductReview(ReviewOutcome.APPROVED, null, now.plusSeconds(1));
    Events.publish(state(product, 5, ProductStatus.PUBLISHED, approved));
    assertThat(awaitKinds("seller", product, 2))
        .containsExactly("listing-approved", "listing-changes-asked");
  }

  @Test
  void whatWasDecidedLongAgoIsNoNews() throws Exception {
    ProductReview old =
        new ProductReview(
            ReviewOutcome.REJECTED, new LocalizedText(null, "No"), now.minus(Duration.ofDays(2)));
    Events.publish(state(product, 3, ProductStatus.SUSPENDED, old));
    ProductReview approved = new ProductReview(ReviewOutcome.APPROVED, null, now);
    Events.publish(state(product, 4, ProductStatus.PUBLISHED, approved));
    awaitKinds("seller", product, 1);
    assertThat(kinds("seller", product)).containsExactly("listing-approved");
  }

  private static ProductState state(
      UUID id, long version, ProductStatus status, ProductReview review) throws Exception {
    ProductFacts facts =
        new JsonMapper()
            .readValue(
                """
                {"sku": "A-1", "name": {"ko": "축", "en": "Shaft"}, "unit": "C62"}""",
                ProductFacts.class);
    return new ProductState(id, version, SELLER, status, facts, false, null, review);
  }
}
