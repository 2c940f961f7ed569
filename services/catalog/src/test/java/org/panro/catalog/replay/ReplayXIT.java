package org.panro.catalog.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.listed;
import static org.panro.catalog.CatalogFixture.product;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.CategoryState;
import org.panro.contracts.event.ProductState;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Replayed;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ReplayXIT {
  private static final UUID BEARINGS = UUID.fromString("7b7a0cad-0e8a-30ac-9000-fad533cb1d77");

  @Test
  void aProductIsToldAgainWithItsVersion() {
    String sku = UUID.randomUUID().toString();
    String id = listed(product(sku, "Bushing"));
    as("seller").body(product(sku, "Flanged bushing")).put("/api/catalog/products/" + id);
    ProductState told = Replayed.again("catalog", ProductState.class, UUID.fromString(id));
    assertThat(told.version()).isEqualTo(1);
    assertThat(told.facts().name().en()).isEqualTo("Flanged bushing");
  }

  @Test
  void aCategoryIsToldAgain() {
    assertThat(Replayed.again("catalog", CategoryState.class, BEARINGS).code())
        .isEqualTo("bearings");
  }

  @Test
  void onlyAnAdministratorMayAsk() {
    Replayed.call("seller", "catalog", "product", null).then().statusCode(403);
    given()
        .contentType(ContentType.JSON)
        .body("{\"topic\":\"product\"}")
        .post("/api/catalog/replays")
        .then()
        .statusCode(401);
  }

  @Test
  void aTopicOfAnotherServiceIsRefused() {
    Replayed.call("admin", "catalog", "company", null)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void theEndIsSaid() {
    UUID last = new UUID(-1L, -1L);
    assertThat(Replayed.call("admin", "catalog", "product", last).jsonPath().getInt("told"))
        .isZero();
  }
}
