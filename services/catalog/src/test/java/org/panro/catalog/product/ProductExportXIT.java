package org.panro.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.listed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProductExportXIT {

  @ParameterizedTest
  @CsvSource({
    "csv,text/csv",
    "ndjson,application/x-ndjson",
    "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ubl,application/xml",
    "bmecat,application/xml"
  })
  void importingOnesOwnExportChangesNothing(String format, String type) {
    listed(full(UUID.randomUUID().toString()));
    byte[] file = as("seller").get("/api/catalog/exports?format=" + format).asByteArray();
    Response accepted = as("seller").contentType(type).body(file).post("/api/catalog/imports");
    accepted.then().statusCode(202);
    String location = accepted.header("Location");
    Await.until(
        "the import is finished", () -> as("seller").get(location).path("finishedAt") != null);
    JsonPath done = as("seller").get(location).jsonPath();
    assertThat(done.getInt("total")).isPositive();
    assertThat(done.getList("problems")).isEmpty();
    assertThat(done.getInt("updated")).isZero();
    assertThat(done.getInt("created")).isZero();
    assertThat(done.getInt("unchanged")).isEqualTo(done.getInt("total"));
  }

  @Test
  void aCsvExportHasItsMarkAndNoFormulas() {
    String sku = UUID.randomUUID().toString();
    listed(
        """
        {"sku": "%s", "name": {"en": "=HYPERLINK(\\"http://x\\")"}, "unit": "C62", "brand": "@cmd"}\
        """
            .formatted(sku));
    String text = new String(as("seller").get("/api/catalog/exports").asByteArray(), UTF_8);
    assertThat(text).startsWith("\uFEFFsku,name.ko,");
    String row = text.lines().filter(line -> line.startsWith(sku)).findFirst().orElseThrow();
    assertThat(row).contains("\"'=HYPERLINK(\"\"http://x\"\")\"").contains(",'@cmd,");
  }

  @Test
  void anExportHoldsOnesOwnProductsAlone() {
    String sku = UUID.randomUUID().toString();
    listed(full(sku));
    assertThat(as("seller2").get("/api/catalog/exports").asString()).doesNotContain(sku);
    as("buyer").get("/api/catalog/exports").then().statusCode(403);
  }

  @Test
  void anUnknownFormatIsRefused() {
    as("seller").get("/api/catalog/exports?format=pdf").then().statusCode(400);
  }

  private static String full(String sku) {
    return """
    {"sku": "%s", "name": {"ko": "볼 나사", "en": " Ball; \\"screw\\"\\nlong "},
     "summary": {"ko": "'=요약"}, "description": {"en": "+82 described\\ttwice"},
     "brand": "-Hanbit", "category": "c", "hsCode": "8483.40", "gtin": "4006381333931",
     "attributes": [{"name": "Bore", "value": "12", "unit": "mm"}, {"name": "Bore", "value": "a;b"},
                    {"name": "[x]", "value": ""}, {"name": "1=2", "value": "3 [4]"}],
     "certifications": ["CE", {"scheme": "KC", "number": "K-1", "validUntil": "2028-01-31"}],
     "price": {"tiers": [{"minimumQuantity": 1, "price": {"amount": "3.50", "currency": "USD"}},
                         {"minimumQuantity": 100.0, "price": {"amount": "3", "currency": "USD"}}]},
     "minimumOrderQuantity": 10.50, "unit": "C62", "leadTimeDays": 14, "monthlyCapacity": 1000,
     "incoterms": [{"rule": "FOB", "place": "Busan"}, {"rule": "EXW"}],
     "exportMarkets": ["DE", "US"], "origin": "KR", "keywords": ["ball screw", "a;b"],
     "variants": [{"sku": "V-1", "attributes": [{"name": "Bore", "value": "14", "unit": "mm"},
                                                {"name": "Length", "value": "300"}]},
                  {"sku": "V-2; b", "name": {"ko": "긴 것"}, "minimumOrderQuantity": 5.0,
                   "price": {"tiers": [{"minimumQuantity": 1,
                                        "price": {"amount": "4", "currency": "USD"}}]}}]}\
    """
        .formatted(sku);
  }
}
