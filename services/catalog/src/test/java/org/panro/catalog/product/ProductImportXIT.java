package org.panro.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProductImportXIT {

  @Test
  void goodLinesAreKeptAndBadOnesToldByLineAndField() {
    String sku = UUID.randomUUID().toString();
    JsonPath done =
        imported(
            "application/x-ndjson",
            """
            {"sku": "%s", "name": {"en": "Valve"}, "unit": "C62"}
            not json
            {"sku": "%s-2", "unit": "C62"}
            """
                .formatted(sku, sku));
    assertThat(done.getInt("created")).isEqualTo(1);
    assertThat(done.getInt("failed")).isEqualTo(2);
    assertThat(done.getList("problems.line")).containsExactly(2, 3);
    assertThat(done.getList("problems.field")).containsExactly("", "name");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    String file =
        "{\"sku\":\"%s\",\"name\":{\"en\":\"Valve\"},\"unit\":\"C62\"}\n"
            .formatted(UUID.randomUUID());
    imported("application/x-ndjson", file);
    JsonPath second = imported("application/x-ndjson", file);
    assertThat(second.getInt("unchanged")).isEqualTo(1);
    assertThat(second.getInt("updated")).isZero();
  }

  @Test
  void aTableFillsBothLanguagesAndAttributes() {
    String sku = UUID.randomUUID().toString();
    imported(
        "text/csv",
        """
        sku,name.ko,name.en,unit,attr.bore,price.amount,price.currency,exportMarkets
        %s,밸브,Valve,C62,12 mm,3.50,USD,DE;US
        """
            .formatted(sku));
    Response list = as("seller").get("/api/catalog/products?size=100");
    JsonPath products = list.jsonPath();
    String found = "items.find { it.sku == '" + sku + "' }";
    assertThat(products.getString(found + ".name.ko")).isEqualTo("밸브");
    assertThat(products.getString(found + ".attributes[0].value")).isEqualTo("12 mm");
    assertThat(products.getString(found + ".price.tiers[0].price.amount")).isEqualTo("3.50");
    assertThat(products.getList(found + ".exportMarkets")).containsExactly("DE", "US");
  }

  @Test
  void anotherCompanysImportIsNotThere() {
    String location =
        as("seller")
            .contentType("application/x-ndjson")
            .body("{}".getBytes(StandardCharsets.UTF_8))
            .post("/api/catalog/imports")
            .header("Location");
    as("seller2").get(location).then().statusCode(404);
  }

  private static JsonPath imported(String type, String file) {
    Response accepted =
        as("seller")
            .contentType(type)
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post("/api/catalog/imports");
    accepted.then().statusCode(202);
    String location = accepted.header("Location");
    Await.until(
        "the import is completed",
        () -> "completed".equals(as("seller").get(location).path("state")));
    return as("seller").get(location).jsonPath();
  }
}
