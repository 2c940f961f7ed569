package org.panro.matching;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.testing.Tokens;

/** What catalog and buyers tell, and who asks. */
public final class MatchingFixture {
  public static final UUID SELLER = UUID.fromString("00000000-0000-7000-8000-000000000001");
  public static final UUID BUYER = UUID.fromString("00000000-0000-7000-8000-000000000002");

  private MatchingFixture() {}

  /** A published product of the demo seller of which little but the name is known. */
  public static ProductState product(UUID id, long version, String name) {
    return product(id, version, name, null);
  }

  /** The same with a summary. */
  public static ProductState product(UUID id, long version, String name, @Nullable String summary) {
    ProductFacts facts =
        new ProductFacts(
            "sku",
            new LocalizedText(null, name),
            summary == null ? null : new LocalizedText(null, summary),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            "C62",
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of());
    return new ProductState(id, version, SELLER, ProductStatus.PUBLISHED, facts, false, null, null);
  }

  /** A published and public request of the demo buyer. */
  public static SourcingRequestState request(UUID id, String title) {
    return request(id, title, Visibility.PUBLIC, 1, SourcingRequestStatus.PUBLISHED);
  }

  public static SourcingRequestState request(
      UUID id, String title, Visibility visibility, long version, SourcingRequestStatus status) {
    LocalizedText text = new LocalizedText(null, title);
    SourcingNeed need =
        new SourcingNeed(
            null,
            text,
            null,
            null,
            null,
            List.of(new SourcingNeed.Item(text, BigDecimal.TEN, "C62", null)),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            visibility,
            null,
            null);
    return new SourcingRequestState(id, version, BUYER, status, need, List.of(), false);
  }

  public static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }
}
