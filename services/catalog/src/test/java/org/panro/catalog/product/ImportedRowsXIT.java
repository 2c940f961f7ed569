package org.panro.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.catalog.GeneratedProducts;
import org.panro.shared.imports.table.CsvWriter;
import org.panro.shared.imports.table.TableWriter;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

/** What a file states is what the API answers, field by field. */
@QuarkusTest
@WithTestResource(PanroEngines.class)
class ImportedRowsXIT {
  private static final int ROWS = 150;
  private static final int COMPARED = 20;
  private static final int COLUMNS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Random CHANCE = new Random(11);

  @ParameterizedTest
  @ValueSource(strings = {"equipment", "material", "full"})
  void everyFieldOfALineOfJsonIsAnswered(String shape) throws JsonProcessingException {
    String batch = UUID.randomUUID().toString();
    GeneratedProducts generated = new GeneratedProducts(shape.length());
    List<ObjectNode> rows = new ArrayList<>();
    for (int number = 0; number < ROWS; number++) {
      String sku = batch + "-" + number;
      rows.add(
          switch (shape) {
            case "equipment" -> generated.equipment(sku);
            case "material" -> generated.material(sku);
            default -> generated.full(sku);
          });
    }
    taken(
        "application/x-ndjson", rows.stream().map(row -> row + "\n").collect(Collectors.joining()));
    Map<String, JsonNode> answered = answered(batch);
    for (ObjectNode row : someOf(rows)) {
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
  void everyColumnOfATableIsAnAttributeOfItsName() throws IOException {
    String batch = UUID.randomUUID().toString();
    GeneratedProducts generated = new GeneratedProducts(3);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<List<String>> rows = new ArrayList<>();
    try (TableWriter table = new CsvWriter(file)) {
      List<String> headings = new ArrayList<>(List.of("sku", "name.en", "unit"));
      for (int column = 0; column < COLUMNS; column++) {
        headings.add("attribute." + column(column));
      }
      table.row(headings);
      for (int number = 0; number < ROWS; number++) {
        List<String> row = new ArrayList<>(List.of(batch + "-" + number, generated.cell(), "C62"));
        for (int column = 0; column < COLUMNS; column++) {
          row.add(generated.cell());
        }
        rows.add(row);
        table.row(row);
      }
    }
    taken("text/csv", file.toString(UTF_8));
    Map<String, JsonNode> answered = answered(batch);
    for (List<String> row : someOf(rows)) {
      JsonNode product = product(answered, row.getFirst());
      assertThat(product.at("/name/en").asText()).isEqualTo(row.get(1));
      assertThat(product.path("unit").asText()).isEqualTo("C62");
      ArrayNode attributes = JSON.createArrayNode();
      for (int column = 0; column < COLUMNS; column++) {
        attributes.addObject().put("name", column(column)).put("value", row.get(3 + column));
      }
      assertThat(product.path("attributes")).isEqualTo(attributes);
    }
  }

  private static String column(int number) {
    return List.of("Vac", "Power (max)", "CEC_Date", "효율 %", "i/o").get(number % 5) + " " + number;
  }

  private static <T> List<T> someOf(List<T> rows) {
    List<T> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, CHANCE);
    return shuffled.subList(0, COMPARED);
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
