package org.panro.deals.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.deals.DealsFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProductsXIT {

  @Test
  void aProductThatCannotBeReadIsSetAsideAndTheNextIsKept() {
    UUID unreadable = UUID.randomUUID();
    Events.publishRaw("product", unreadable, "org.panro.product.state.v1", "not json");
    UUID next = DealsFixture.publishedProduct(DealsFixture.SELLER);
    assertThat(Events.awaitDeadLetter("product", "deals", unreadable))
        .contains("not readable as ProductState");
    Await.until("the next is kept", () -> isKept(next));
  }

  private static boolean isKept(UUID product) {
    return StoredRows.count("select count(*) from product_copy where id = ?", product) == 1;
  }
}
