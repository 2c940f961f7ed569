package org.panro.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

/** What a file states is what the API answers, field by field. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class ImportedRowsXIT {
  private static final int ROWS = 20;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Random CHANCE = new Random(11);

  @Test
  void everyFieldOfALineOfJsonIsAnswered() throws JsonProcessingException {
    String batch = UUID.randomUUID().toString();
    List<ObjectNode> rows = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    for (int number = 0; number < ROWS; number++) {
      ObjectNode row = row(batch + "-" + number);
      rows.add(row);
      file.append(row).append('\n');
    }
    taken("application/x-ndjson", file.toString());
    Map<String, JsonNode> answered = answered(batch);
    for (ObjectNode row : rows) {
      JsonNode product = product(answered, row.path("sku").asText());
      row.properties()
          .forEach(
              field ->
                  assertThat(product.path(field.getKey()))
                      .as(field.getKey())
                      .isEqualTo(field.getValue()));
    }
  }

  @Test
  void everyColumnOfATableIsAnAttributeOfItsName() throws JsonProcessingException {
    String batch = UUID.randomUUID().toString();
    StringBuilder file =
        new StringBuilder("sku,name.en,unit,attribute.Vac,attribute.Power (max)\n");
    for (int number = 0; number < ROWS; number++) {
      file.append(
          "%s-%d,Inverter %d,C62,%d,%d.5\n".formatted(batch, number, number, number * 10, number));
    }
    taken("text/csv", file.toString());
    Map<String, JsonNode> answered = answered(batch);
    for (int number = 0; number < ROWS; number++) {
      JsonNode product = product(answered, batch + "-" + number);
      assertThat(product.at("/name/en").asText()).isEqualTo("Inverter " + number);
      assertThat(product.path("attributes"))
          .isEqualTo(
              JSON.readTree(
                  """
                  [{"name": "Vac", "value": "%d"}, {"name": "Power (max)", "value": "%d.5"}]\
                  """
                      .formatted(number * 10, number)));
    }
  }

  private static ObjectNode row(String sku) throws JsonProcessingException {
    ObjectNode row =
        (ObjectNode)
            JSON.readTree(
                """
                {"name": {"ko": "밸브 %1$d", "en": "Valve %1$d"}, "unit": "C62", "brand": "Maker %1$d",
                 "summary": {"en": "Summary \\"%1$d\\""}, "description": {"ko": "설명\\n둘째 줄"},
                 "keywords": ["PN-%1$d", "valve; ball"], "hsCode": "8481.80", "origin": "KR",
                 "attributes": [{"name": "u height", "value": "%1$d"}, {"name": "u height", "value": "2"},
                                {"name": "Bore", "value": "12.5", "unit": "mm"}],
                 "exportMarkets": ["DE", "US"], "leadTimeDays": %1$d, "minimumOrderQuantity": %1$d,
                 "monthlyCapacity": 0.5, "incoterms": [{"rule": "FOB", "place": "Busan"}],
                 "certifications": [{"scheme": "CE", "number": "%1$d", "status": "declared"}],
                 "price": {"tiers": [{"minimumQuantity": 1,
                                      "price": {"amount": "%1$d.50", "currency": "USD"}}]}}\
                """
                    .formatted(CHANCE.nextInt(1, 10_000)));
    return row.put("sku", sku);
  }

  private static void taken(String type, String file) {
    Response accepted =
        as("seller").contentType(type).body(file.getBytes(UTF_8)).post("/api/catalog/imports");
    accepted.then().statusCode(202);
    String location = accepted.header("Location");
    Await.until(
        "the import is finished", () -> as("seller").get(location).path("finishedAt") != null);
    Response done = as("seller").get(location);
    assertThat(done.<Integer>path("created")).as(done.asString()).isEqualTo(ROWS);
  }

  private static JsonNode product(Map<String, JsonNode> answered, String sku) {
    return answered.getOrDefault(sku, MissingNode.getInstance());
  }

  private static Map<String, JsonNode> answered(String batch) throws JsonProcessingException {
    Map<String, JsonNode> products = new HashMap<>();
    String cursor = "";
    while (products.size() < ROWS) {
      JsonNode page =
          JSON.readTree(as("seller").get("/api/catalog/products?size=100" + cursor).asString());
      for (JsonNode product : page.path("items")) {
        if (product.path("sku").asText().startsWith(batch)) {
          products.put(product.path("sku").asText(), product);
        }
      }
      assertThat(products.size() == ROWS || page.has("next")).isTrue();
      cursor = "&cursor=" + page.path("next").asText();
    }
    return products;
  }
}
