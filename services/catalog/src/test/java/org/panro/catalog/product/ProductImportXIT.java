package org.panro.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.CatalogFixture.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.shared.imports.table.TableWriter;
import org.panro.shared.imports.table.XlsxWriter;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProductImportXIT {
  private static final String IMPORTS = "/api/catalog/imports";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    JsonPath product = product(sku);
    assertThat(product.getString("name.ko")).isEqualTo("밸브");
    assertThat(product.getString("attributes[0].value")).isEqualTo("12 mm");
    assertThat(product.getString("price.tiers[0].price.amount")).isEqualTo("3.50");
    assertThat(product.getList("exportMarkets")).containsExactly("DE", "US");
  }

  @Test
  void aColumnForOneLanguageLeavesTheOther() {
    String sku = UUID.randomUUID().toString();
    imported("text/csv", "sku,name.ko,name.en,unit\n" + sku + ",밸브,Valve,C62\n");
    imported("text/csv", "sku,name.en\n" + sku + ",Ball valve\n");
    assertThat(product(sku).getString("name.ko")).isEqualTo("밸브");
    assertThat(product(sku).getString("name.en")).isEqualTo("Ball valve");
  }

  @Test
  void anotherCompanysImportIsNotThere() {
    String location =
        as("seller")
            .contentType("application/x-ndjson")
            .body("{}".getBytes(UTF_8))
            .post("/api/catalog/imports")
            .header("Location");
    as("seller2").get(location).then().statusCode(404);
  }

  @Test
  void aSpreadsheetFromKoreanWindowsIsUnderstood() {
    String sku = UUID.randomUUID().toString();
    JsonPath done =
        imported(
            "text/csv",
            "단가(원);단위;제품명;품번;전압(V)\n\"1,500\";EA;솔레노이드 밸브;%s;220\n"
                .formatted(sku)
                .getBytes(Charset.forName("x-windows-949")),
            "");
    assertThat(done.getInt("created")).isEqualTo(1);
    JsonPath product = product(sku);
    assertThat(product.getString("name.ko")).isEqualTo("솔레노이드 밸브");
    assertThat(product.getString("unit")).isEqualTo("C62");
    assertThat(product.getString("price.tiers[0].price.amount")).isEqualTo("1500");
    assertThat(product.getString("attributes[0].name")).isEqualTo("전압");
    assertThat(product.getString("attributes[0].unit")).isEqualTo("V");
  }

  @Test
  void aPreviewWritesNothingUntilItsColumnsAreCorrectedAndItIsRun() {
    String sku = UUID.randomUUID().toString();
    String heading = "코드" + sku;
    String location =
        sent(
            "text/csv",
            (heading + ",제품명,단위\n" + sku + ",밸브,EA\n").getBytes(UTF_8),
            "?preview=true");
    JsonPath guessed = finished(location);
    assertThat(guessed.getInt("failed")).isEqualTo(1);
    assertThat(guessed.getList("columns.field")).containsExactly(null, "name.ko", "unit");
    assertThat(guessed.getList("warnings.code")).contains("column-left-out");

    as("seller")
        .body(
            """
            {"columns": [{"heading": "%s", "field": "sku"},
                         {"heading": "제품명", "field": "name.ko"}, {"heading": "단위", "field": "unit"}]}\
            """
                .formatted(heading))
        .put(location + "/columns")
        .then()
        .statusCode(200);
    JsonPath corrected = finished(location);
    assertThat(corrected.getInt("created")).isEqualTo(1);
    assertThat(corrected.getString("sample[0].fields.name.ko")).isEqualTo("밸브");
    assertThat(listed(sku)).isNull();

    as("seller").post(location + "/run?publish=true").then().statusCode(200);
    assertThat(finished(location).getInt("created")).isEqualTo(1);
    assertThat(product(sku).getString("name.ko")).isEqualTo("밸브");
    as("seller").post(location + "/run").then().statusCode(409);

    JsonPath remembered =
        imported("text/csv", (heading + ",제품명,단위\n" + sku + ",밸브,EA\n").getBytes(UTF_8), "");
    assertThat(remembered.getInt("unchanged")).isEqualTo(1);
  }

  @Test
  void aPreviewIsForItsCompanyAlone() {
    String location =
        sent("text/csv", "sku,name.en,unit\n1,a,C62\n".getBytes(UTF_8), "?preview=true");
    finished(location);
    as("seller2").post(location + "/run").then().statusCode(404);
    as("seller2").body("{\"columns\": []}").put(location + "/columns").then().statusCode(404);
    as("seller2").get(location + "/failed-rows").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/x-ndjson"})
  void failedRowsComeBackWithTheReasonAndCanBeSentAgain(String type) {
    String sku = UUID.randomUUID().toString();
    String file =
        type.equals("text/csv")
            ? "sku,name.en,unit,brand\n%s,Valve,C62,=1+1\n%s-2,,C62,=1+1\n".formatted(sku, sku)
            : """
            {"sku": "%s", "name": {"en": "Valve"}, "unit": "C62"}
            {"sku": "%s-2", "name": {}, "unit": "C62"}
            """
                .formatted(sku, sku);
    String location = sent(type, file.getBytes(UTF_8), "");
    JsonPath done = finished(location);
    assertThat(done.getInt("failed")).isEqualTo(1);
    assertThat(done.getInt("created")).isEqualTo(1);

    byte[] failed =
        as("seller").header("Accept-Language", "ko").get(location + "/failed-rows").asByteArray();
    assertThat(new String(failed, UTF_8)).contains(sku + "-2").doesNotContain(sku + ",");
    assertThat(new String(failed, UTF_8)).contains(type.equals("text/csv") ? "고칠 점" : "whatToMend");
    assertThat(new String(failed, UTF_8)).doesNotContain(",=1+1");
    JsonPath again = imported(type, failed, "");
    assertThat(again.getInt("failed")).isEqualTo(1);
    assertThat(again.getList("warnings")).isEmpty();
  }

  @Test
  void oneBrokenLineInAThousandIsToldAndTheRestKept() {
    String sku = UUID.randomUUID().toString();
    StringBuilder file = new StringBuilder("sku,name.en,unit\n");
    for (int number = 1; number <= 1000; number++) {
      file.append(
          number == 500
              ? "\"%s-%d,Valve,C62\n".formatted(sku, number)
              : "%s-%d,Valve,C62\n".formatted(sku, number));
    }
    JsonPath done = imported("text/csv", file.toString().getBytes(UTF_8), "");
    assertThat(done.getInt("created")).isEqualTo(999);
    assertThat(done.getInt("total")).isEqualTo(1000);
    assertThat(done.getList("problems.line")).containsExactly(501);
    assertThat(done.getString("problems[0].value")).contains(sku);
  }

  @Test
  void hostileFilesAreRefused() {
    refused("text/csv", new byte[0]);
    refused("text/csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    refused(XLSX, "sku,name\n".getBytes(UTF_8));
    refused("text/csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
    as("seller")
        .contentType("application/pdf")
        .body(new byte[] {1})
        .post(IMPORTS)
        .then()
        .statusCode(415);
    JsonPath archive = finished(sent(XLSX, new byte[] {'P', 'K', 3, 4, 5, 6, 7}, ""));
    assertThat(archive.getString("state")).isEqualTo("failed");
    assertThat(archive.getString("problems[0].code")).isEqualTo("unreadable-workbook");
    assertThat(archive.getInt("problems[0].line")).isEqualTo(1);
    JsonPath wide =
        finished(sent("text/csv", ("a,".repeat(1_000_000) + "b\n1\n").getBytes(UTF_8), ""));
    assertThat(wide.getString("problems[0].code")).isEqualTo("too-many-columns");
  }

  @ParameterizedTest
  @CsvSource({
    "<BMECAT><T_NEW_CATALOG>~%s~<PRODUCT>,malformed-document,3",
    "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>~<BMECAT><T_NEW_CATALOG>%s"
        + "<PRODUCT><SUPPLIER_PID>&a;</SUPPLIER_PID></PRODUCT></T_NEW_CATALOG></BMECAT>,"
        + "malformed-document,2",
    "<Invoice>%s</Invoice>,unknown-document,1",
    "<BMECAT><HEADER/>%s</BMECAT>,no-catalogue,1"
  })
  void aDocumentThatCannotBeReadToItsEndLeavesNothingBehind(String file, String code, int line) {
    String sku = UUID.randomUUID().toString();
    String sound =
        """
        <PRODUCT><SUPPLIER_PID>%s</SUPPLIER_PID><PRODUCT_DETAILS><DESCRIPTION_SHORT>Valve\
        </DESCRIPTION_SHORT></PRODUCT_DETAILS><PRODUCT_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT>\
        </PRODUCT_ORDER_DETAILS></PRODUCT>"""
            .formatted(sku);
    JsonPath done =
        finished(
            sent("application/xml", file.replace('~', '\n').formatted(sound).getBytes(UTF_8), ""));
    assertThat(done.getString("state")).isEqualTo("failed");
    assertThat(done.getList("problems.code")).containsExactly(code);
    assertThat(done.getList("problems.line")).containsExactly(line);
    assertThat(listed(sku)).isNull();
  }

  @Test
  void aRefusedFileLeavesThoseBesideItAlone() {
    String sku = UUID.randomUUID().toString();
    List<String> locations = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      String good = "sku,name.en,unit\n%s-%d,Valve,C62\n".formatted(sku, number);
      locations.add(sent("text/csv", good.getBytes(UTF_8), ""));
      locations.add(sent("application/xml", "<BMECAT><".getBytes(UTF_8), ""));
    }
    for (int at = 0; at < locations.size(); at++) {
      assertThat(finished(locations.get(at)).getString("state"))
          .isEqualTo(at % 2 == 0 ? "completed" : "failed");
    }
  }

  @Test
  void anEntryThatLacksWhatAProductNeedsIsToldAndTheRestKept() {
    String sku = UUID.randomUUID().toString();
    JsonPath done =
        imported(
            "application/xml",
            """
            <BMECAT><T_NEW_CATALOG><PRODUCT><SUPPLIER_PID>%1$s</SUPPLIER_PID>
            <PRODUCT_DETAILS><DESCRIPTION_SHORT>Valve</DESCRIPTION_SHORT></PRODUCT_DETAILS>
            <PRODUCT_ORDER_DETAILS><ORDER_UNIT>PCE</ORDER_UNIT></PRODUCT_ORDER_DETAILS></PRODUCT>
            <PRODUCT><SUPPLIER_PID>%1$s-2</SUPPLIER_PID></PRODUCT>
            </T_NEW_CATALOG></BMECAT>
            """
                .formatted(sku));
    assertThat(done.getInt("created")).isEqualTo(1);
    assertThat(done.getInt("failed")).isEqualTo(1);
    assertThat(done.getList("problems.line")).containsOnly(4);
    assertThat(done.getList("problems.field")).contains("name", "unit");
    assertThat(product(sku).getString("unit")).isEqualTo("C62");
    String deletion =
        "<BMECAT><T_UPDATE_PRODUCTS><PRODUCT mode='delete'><SUPPLIER_PID>%s</SUPPLIER_PID>"
            + "</PRODUCT></T_UPDATE_PRODUCTS></BMECAT>";
    assertThat(imported("application/xml", deletion.formatted(sku)).getInt("updated")).isEqualTo(1);
    assertThat(product(sku).getString("state")).isEqualTo("archived");
    assertThat(imported("application/xml", deletion.formatted(sku + "-3")).getInt("unchanged"))
        .isEqualTo(1);
    assertThat(listed(sku + "-2")).isNull();
  }

  @Test
  void charactersThatAreNoTextAreToldByLine() {
    String sku = UUID.randomUUID().toString();
    String good = "{\"sku\": \"%s\", \"name\": {\"en\": \"Valve\"}, \"unit\": \"C62\"}\n";
    JsonPath lines =
        imported(
            "application/x-ndjson",
            good.formatted(sku + "\\u0000")
                + good.formatted(sku)
                + good.formatted(sku + "-2").replace("C62", "C62\\ud800")
                + " ".repeat(1 << 16)
                + "\0{}\n");
    assertThat(lines.getInt("created")).isEqualTo(1);
    assertThat(lines.getList("problems.line")).containsExactly(1, 3, 4);
    assertThat(lines.getList("problems.field")).containsExactly("sku", "unit", "");
    String cells = "sku,name.en,unit\n" + "x".repeat(1 << 16) + ",,\n" + sku + ",a\0b,C62\n";
    JsonPath table = imported("text/csv", cells);
    assertThat(table.getInt("failed")).isEqualTo(2);
    assertThat(table.getList("problems.line")).contains(2, 3);
    assertThat(product(sku).getString("name.en")).isEqualTo("Valve");
    refused("text/csv", "sku,name.en,unit\n1,\0,C62\n".getBytes(UTF_8));
    JsonPath document =
        finished(sent("application/xml", new byte[] {'<', 'B', (byte) 0xFF, (byte) 0xFE, '>'}, ""));
    assertThat(document.getList("problems.code")).containsExactly("malformed-document");
  }

  @Test
  void aRowWithoutEndIsToldAndTheRestKept() {
    String sku = UUID.randomUUID().toString();
    JsonPath done =
        imported(
            "text/csv",
            "sku,name.en,unit\n%s-2,%s,C62\n%s,Valve,C62\n"
                .formatted(sku, "x".repeat(2_000_000), sku));
    assertThat(done.getInt("created")).isEqualTo(1);
    assertThat(done.getList("problems.code")).containsExactly("too-long");
    assertThat(done.getList("problems.line")).containsExactly(2);
  }

  @Test
  void aWorkbookCalledCsvIsReadAsWhatItIs() throws IOException {
    String sku = UUID.randomUUID().toString();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (TableWriter writer = new XlsxWriter(file)) {
      writer.row(List.of("Product name", "SKU", "Unit", "수출국"));
      writer.row(List.of("Valve", sku, "pcs", "독일; United States"));
    }
    assertThat(imported("text/csv", file.toByteArray(), "").getInt("created")).isEqualTo(1);
    assertThat(product(sku).getList("exportMarkets")).containsExactly("DE", "US");
  }

  private static void refused(String type, byte[] file) {
    as("seller").contentType(type).body(file).post(IMPORTS).then().statusCode(400);
  }

  private static JsonPath product(String sku) {
    return new JsonPath(listed(sku));
  }

  /** The seller's product of that number as JSON, null where there is none. */
  private static @Nullable String listed(String sku) {
    String cursor = "";
    do {
      JsonPath page = as("seller").get("/api/catalog/products?size=100" + cursor).jsonPath();
      List<Map<String, ?>> items = page.getList("items");
      for (Map<String, ?> item : items) {
        if (sku.equals(item.get("sku"))) {
          return as("seller").get("/api/catalog/products/" + item.get("id")).asString();
        }
      }
      cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
    } while (!cursor.isEmpty());
    return null;
  }

  private static JsonPath imported(String type, String file) {
    return imported(type, file.getBytes(UTF_8), "");
  }

  private static JsonPath imported(String type, byte[] file, String query) {
    JsonPath done = finished(sent(type, file, query));
    assertThat(done.getString("state")).isEqualTo("completed");
    return done;
  }

  private static String sent(String type, byte[] file, String query) {
    Response accepted = as("seller").contentType(type).body(file).post(IMPORTS + query);
    accepted.then().statusCode(202);
    return accepted.header("Location");
  }

  private static JsonPath finished(String location) {
    Await.until(
        "the import is finished", () -> as("seller").get(location).path("finishedAt") != null);
    return as("seller").get(location).jsonPath();
  }
}
