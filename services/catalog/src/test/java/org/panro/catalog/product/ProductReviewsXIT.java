package org.panro.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.product;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

/** Listings of sellers not trusted yet wait for a decision. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProductReviewsXIT {
  private static final String PRODUCTS = "/api/catalog/products/";
  private static final String REVIEWS = "/api/catalog/reviews";

  @Test
  void theQueueShowsTheLongestWaitFirstToReviewersAlone() {
    String first = submitted("seller2", "Bolt");
    String second = submitted("seller2", "Nut");
    List<String> waiting = waiting();
    assertThat(waiting.indexOf(first)).isNotNegative().isLessThan(waiting.indexOf(second));
    as("seller2").get(REVIEWS).then().statusCode(403);
    as("seller2").post(REVIEWS + "/" + first + "/decide").then().statusCode(403);
  }

  @Test
  void whatIsAskedForIsMendedAndReviewedAgain() {
    String id = submitted("seller2", "Bolt");
    decide("agent", id, "changes-asked", "")
        .statusCode(400)
        .body("errors[0].field", equalTo("reason"));
    decide("agent", id, "changes-asked", "Name the thread.")
        .statusCode(200)
        .body("state", equalTo("draft"))
        .body("listing.review.reason.en", equalTo("Name the thread."));
    ProductState told =
        Events.await(ProductState.class, UUID.fromString(id), state -> state.review() != null);
    assertThat(Objects.requireNonNull(told.review()).outcome())
        .isEqualTo(ReviewOutcome.CHANGES_ASKED);
    as("seller2").post(PRODUCTS + id + "/publish").then().body("state", equalTo("in-review"));
    decide("admin", id, "approved", "").statusCode(200).body("state", equalTo("published"));
    decide("admin", id, "approved", "").statusCode(409).body("code", equalTo("not-in-review"));
    assertThat(as("seller2").get(PRODUCTS + id + "/changes").jsonPath().getList("items.kind"))
        .containsExactly("approved", "submitted", "changes-asked", "submitted", "created");
  }

  @Test
  void aRejectedProductIsNotPublishedUntilThatIsTakenBack() {
    String id = submitted("seller2", "Bolt");
    decide("agent", id, "rejected", "A copy.").body("state", equalTo("suspended"));
    as("seller2")
        .post(PRODUCTS + id + "/publish")
        .then()
        .statusCode(409)
        .body("code", equalTo("rejected"));
    decide("agent", id, "approved", "").body("state", equalTo("published"));
  }

  @Test
  void aRejectionOutlivesAnArchiving() {
    String id = submitted("seller2", "Bolt");
    decide("agent", id, "rejected", "A copy.").body("state", equalTo("suspended"));
    as("seller2").post(PRODUCTS + id + "/archive").then().body("state", equalTo("archived"));
    as("seller2")
        .post(PRODUCTS + id + "/publish")
        .then()
        .statusCode(409)
        .body("code", equalTo("rejected"));
  }

  @Test
  void aDecisionOnAnOlderVersionIsRefused() {
    String id = submitted("seller2", "Bolt");
    as("agent")
        .header("If-Match", "\"0\"")
        .body("{\"outcome\": \"approved\"}")
        .post(REVIEWS + "/" + id + "/decide")
        .then()
        .statusCode(412);
  }

  @Test
  void nobodyDecidesForACompanyTheyActFor() {
    String id = submitted("seller2", "Bolt");
    as("agent")
        .header("Panro-Acting-For", "00000000-0000-7000-8000-000000000901")
        .body("{\"outcome\": \"approved\"}")
        .post(REVIEWS + "/" + id + "/decide")
        .then()
        .statusCode(403);
    String handedIn =
        as("agent")
            .header("Panro-Acting-For", "00000000-0000-7000-8000-000000000901")
            .body(product(UUID.randomUUID().toString(), "Nut"))
            .post("/api/catalog/products")
            .path("id");
    as("agent")
        .header("Panro-Acting-For", "00000000-0000-7000-8000-000000000901")
        .post(PRODUCTS + handedIn + "/publish");
    decide("agent", handedIn, "approved", "").statusCode(403);
    decide("admin", handedIn, "approved", "").statusCode(200);
  }

  @Test
  void whatWaitsIsPublishedOnceItsSellerIsTrusted() {
    String id = submitted("duon", "Bolt");
    Events.publish(
        new CompanyState(
            UUID.fromString("00000000-0000-7000-8000-000000000011"),
            1,
            new LocalizedText("두온", "Duon"),
            "KR",
            true,
            false,
            VerificationStatus.VERIFIED,
            true,
            null,
            false));
    Await.until(
        "it is published", () -> "published".equals(as("duon").get(PRODUCTS + id).path("state")));
    Events.await(
        ProductState.class,
        UUID.fromString(id),
        state -> state.status() == ProductStatus.PUBLISHED);
    as("duon")
        .get(PRODUCTS + id + "/changes")
        .then()
        .body("items[0].kind", equalTo("published"))
        .body("items[0].memberId", equalTo(null));
  }

  private static String submitted(String member, String name) {
    String id =
        as(member)
            .body(product(UUID.randomUUID().toString(), name))
            .post("/api/catalog/products")
            .path("id");
    as(member).post(PRODUCTS + id + "/publish").then().body("state", equalTo("in-review"));
    return id;
  }

  private static List<String> waiting() {
    return as("admin").get(REVIEWS + "?size=100").jsonPath().getList("items.id");
  }

  private static ValidatableResponse decide(
      String member, String id, String outcome, String reason) {
    String worded = reason.isEmpty() ? "" : ", \"reason\": {\"en\": \"%s\"}".formatted(reason);
    return as(member)
        .body("{\"outcome\": \"%s\"%s}".formatted(outcome, worded))
        .post(REVIEWS + "/" + id + "/decide")
        .then();
  }
}
