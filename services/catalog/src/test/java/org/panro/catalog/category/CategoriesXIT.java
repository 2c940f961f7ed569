package org.panro.catalog.category;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.listed;
import static org.panro.catalog.CatalogFixture.publish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.catalog.CatalogFixture;
import org.panro.contracts.event.CategoryState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class CategoriesXIT {
  private static final UUID MACHINE_VISION =
      UUID.fromString("22970a27-a267-45b2-46f2-f125ad40d789");

  @BeforeEach
  void trustTheSeller() {
    CatalogFixture.trustSeller();
  }

  @Test
  void everybodyReadsTheTreeWithParentsBeforeTheirChildren() {
    JsonPath tree = given().get("/api/catalog/categories").jsonPath();
    List<String> codes = tree.getList("items.code");
    List<String> parents = tree.getList("items.findAll { it.parent != null }.parent");
    assertThat(tree.getInt("total")).isEqualTo(codes.size());
    assertThat(parents).hasSizeGreaterThanOrEqualTo(25);
    assertThat(codes).containsAll(parents);
    assertThat(codes.indexOf("vision-sensing")).isLessThan(codes.indexOf("machine-vision"));
  }

  @Test
  void aCategoryHasItsNameInBothLanguages() {
    given()
        .get("/api/catalog/categories/machine-vision")
        .then()
        .statusCode(200)
        .body("name.ko", equalTo("머신 비전"))
        .body("name.en", equalTo("Machine vision"))
        .body("parent", equalTo("vision-sensing"));
    given().get("/api/catalog/categories/no-such-one").then().statusCode(404);
  }

  @Test
  void categoriesAreTold() {
    CategoryState told =
        Events.await(CategoryState.class, MACHINE_VISION, state -> state.version() > 0);
    assertThat(told.code()).isEqualTo("machine-vision");
    assertThat(told.name()).isEqualTo(new LocalizedText("머신 비전", "Machine vision"));
    assertThat(told.hsHeadings()).contains("9031");
    assertThat(told.attributes()).isNotEmpty();
  }

  @Test
  void aCategoryTellsWhatBuyersFilterBy() {
    given()
        .get("/api/catalog/categories/pumps")
        .then()
        .body("hsHeadings", hasItem("8413"))
        .body("attributes.find { it.name.en == 'Flow rate' }.name.ko", equalTo("유량"))
        .body("attributes.find { it.name.en == 'Flow rate' }.kind", equalTo("number"))
        .body("attributes.find { it.name.en == 'Flow rate' }.unit", equalTo("m³/h"));
  }

  @Test
  void anUnknownCategoryIsKeptAndReported() {
    String id = listed(product("Oddity", "things"));
    as("seller")
        .get("/api/catalog/products/" + id)
        .then()
        .body("category", equalTo("things"))
        .body("warnings.code", hasItem("unknown-category"));
  }

  @Test
  void aSearchCountsByCategoryNameAndNarrowsByItsParent() {
    publish(product("Blobfinder", "machine-vision"));
    Await.until("a hit", () -> total("q=blobfinder&category=vision-sensing") == 1);
    given()
        .get("/api/catalog/search?q=blobfinder")
        .then()
        .body("facets.category[0].value", equalTo("machine-vision"))
        .body("facets.category[0].name.ko", equalTo("머신 비전"))
        .body("facets.category[0].count", equalTo(1));
    assertThat(total("q=blobfinder&category=fluid-air")).isZero();
  }

  private static String product(String name, String category) {
    return """
    {"sku": "%s", "name": {"en": "%s"}, "unit": "C62", "category": "%s"}"""
        .formatted(UUID.randomUUID(), name, category);
  }

  private static int total(String parameters) {
    return given().get("/api/catalog/search?" + parameters).path("total");
  }
}
