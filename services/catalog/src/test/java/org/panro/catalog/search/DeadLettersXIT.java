package org.panro.catalog.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.product;
import static org.panro.catalog.CatalogFixture.publish;
import static org.panro.catalog.CatalogFixture.trustSeller;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class DeadLettersXIT {
  private final UUID key = UUID.randomUUID();

  @Test
  void aProductThatCannotBeReadIsSetAsideWithTheReason() {
    Events.publishRaw("product", key, "org.panro.product.state.v1", "not json");
    assertThat(Events.awaitDeadLetter("product", "catalog", key))
        .contains("not readable as ProductState");
  }

  @Test
  void anEventOfAnUnknownTypeIsSetAsideToo() {
    Events.publishRaw("product", key, "org.panro.product.state.v9", "{}");
    assertThat(Events.awaitDeadLetter("product", "catalog", key)).contains("unknown type");
  }

  @Test
  void whatFollowsIsIndexedAllTheSame() {
    trustSeller();
    Events.publishRaw("product", key, "org.panro.product.state.v1", "not json");
    publish(product(UUID.randomUUID().toString(), "Afterpoison"));
    Await.until(
        "a hit",
        () -> given().get("/api/catalog/search?q=afterpoison").<Integer>path("total") == 1);
  }

  @Test
  void aCompanyThatCannotBeReadIsSetAsideByItsChannel() {
    Events.publishRaw("company", key, "org.panro.company.state.v1", "not json");
    assertThat(Events.awaitDeadLetter("company", "catalog", key))
        .contains("not readable as CompanyState");
  }
}
