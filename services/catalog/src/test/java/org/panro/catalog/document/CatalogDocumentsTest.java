package org.panro.catalog.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.imports.document.DocumentRecords.DocumentRecord;
import org.panro.shared.imports.table.FileRefused;

class CatalogDocumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "ARTICLE,SUPPLIER_AID,http://www.bmecat.org/bmecat/1.2/bmecat_new_catalog",
    "PRODUCT,SUPPLIER_PID,http://www.bmecat.org/bmecat/2005"
  })
  void aProductOfBmecatIsReadInEitherVersion(String kind, String id, String namespace)
      throws JsonProcessingException {
    List<DocumentRecord> records =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE BMECAT SYSTEM "bmecat.dtd">
            <BMECAT xmlns="%3$s"><HEADER><CATALOG><LANGUAGE>eng</LANGUAGE>
              <CURRENCY>EUR</CURRENCY></CATALOG></HEADER>
              <T_NEW_CATALOG>
                <%1$s mode="new"><%2$s>V-1</%2$s>
                  <%1$s_DETAILS><DESCRIPTION_SHORT>Valve &amp; seal</DESCRIPTION_SHORT>
                    <DESCRIPTION_SHORT lang="kor">밸브</DESCRIPTION_SHORT>
                    <MANUFACTURER_NAME>Hanbit</MANUFACTURER_NAME><DELIVERY_TIME>2.5</DELIVERY_TIME>
                    <KEYWORD>valve</KEYWORD></%1$s_DETAILS>
                  <%1$s_FEATURES><FEATURE><FNAME>Voltage</FNAME><FVALUE>110</FVALUE>
                    <FVALUE>220</FVALUE><FUNIT>VLT</FUNIT></FEATURE></%1$s_FEATURES>
                  <%1$s_ORDER_DETAILS><ORDER_UNIT>PCE</ORDER_UNIT><PRICE_QUANTITY>100</PRICE_QUANTITY>
                    <QUANTITY_MIN>10</QUANTITY_MIN></%1$s_ORDER_DETAILS>
                  <%1$s_PRICE_DETAILS><%1$s_PRICE price_type="net_list"><PRICE_AMOUNT>350</PRICE_AMOUNT>
                    </%1$s_PRICE><%1$s_PRICE price_type="net_list"><PRICE_AMOUNT>300</PRICE_AMOUNT>
                    <LOWER_BOUND>500</LOWER_BOUND></%1$s_PRICE></%1$s_PRICE_DETAILS>
                </%1$s>
              </T_NEW_CATALOG></BMECAT>
            """
                .formatted(kind, id, namespace));
    assertThat(records).extracting(DocumentRecord::line).containsExactly(6);
    JsonNode product = JSON.readTree(records.getFirst().fields().toString());
    assertThat(product)
        .isEqualTo(
            JSON.readTree(
                """
                {"sku": "V-1", "name": {"en": "Valve & seal", "ko": "밸브"}, "brand": "Hanbit",
                 "leadTimeDays": 3, "keywords": ["valve"], "unit": "PCE", "minimumOrderQuantity": 10,
                 "attributes": [{"name": "Voltage", "value": "110", "unit": "VLT"},
                                {"name": "Voltage", "value": "220", "unit": "VLT"}],
                 "price": {"tiers": [
                   {"minimumQuantity": 1, "price": {"amount": "3.5", "currency": "EUR"}},
                   {"minimumQuantity": 500, "price": {"amount": "3", "currency": "EUR"}}]}}\
                """));
  }

  @Test
  void aLineOfAUblCatalogueIsAProduct() throws JsonProcessingException {
    List<DocumentRecord> records =
        read(
            """
            <Catalogue xmlns="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2"
                xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cac:CatalogueLine><cbc:ID>1</cbc:ID><cbc:OrderableUnit>C62</cbc:OrderableUnit>
                <cac:RequiredItemLocationQuantity><cbc:LeadTimeMeasure unitCode="DAY">14</cbc:LeadTimeMeasure>
                  <cac:Price><cbc:PriceAmount currencyID="USD">3.50</cbc:PriceAmount></cac:Price>
                </cac:RequiredItemLocationQuantity>
                <cac:Item><cbc:Name languageID="ko">밸브</cbc:Name>
                  <cac:SellersItemIdentification><cbc:ID>V-1</cbc:ID></cac:SellersItemIdentification>
                  <cac:AdditionalItemProperty><cbc:Name>Bore</cbc:Name><cbc:Value>12</cbc:Value>
                  </cac:AdditionalItemProperty></cac:Item>
              </cac:CatalogueLine>
            </Catalogue>
            """);
    JsonNode product = JSON.readTree(records.getFirst().fields().toString());
    assertThat(product)
        .isEqualTo(
            JSON.readTree(
                """
                {"sku": "V-1", "name": {"ko": "밸브"}, "unit": "C62", "leadTimeDays": 14,
                 "attributes": [{"name": "Bore", "value": "12"}],
                 "price": {"tiers": [
                   {"minimumQuantity": 1, "price": {"amount": "3.50", "currency": "USD"}}]}}\
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "<Invoice/>,unknown-document,1",
    "<BMECAT><HEADER/></BMECAT>,no-catalogue,1",
    "<Catalogue><ID>1</ID></Catalogue>,no-catalogue,1",
    "<BMECAT>~<T_NEW_CATALOG>~~<PRODUCT><SUPPLIER_PID>1</SUPPLIER_PID,malformed-document,4",
    "<?xml version='1.0' encoding='no-such-one'?><BMECAT/>,malformed-document,1",
    "<BMECAT><T_NEW_CATALOG>~<PRODUCT>~</T_NEW_CATALOG></BMECAT>,malformed-document,3",
    "<!DOCTYPE x [<!ENTITY a SYSTEM"
        + " 'file:///etc/hostname'>]>~<BMECAT><PRODUCT>&a;</PRODUCT></BMECAT>,malformed-document,2"
  })
  void whatCannotBeReadIsRefusedByLine(String document, String code, int line) {
    assertThatThrownBy(() -> read(document.replace('~', '\n')))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo(code);
              assertThat(refused.problem().line()).isEqualTo(line);
            });
  }

  @Test
  void aCatalogueWithoutProductsIsRead() {
    assertThat(
            read(
                """
                <BMECAT xmlns="http://www.bmecat.org/bmecat/2005.1" version="2005.1"><HEADER>
                <CATALOG><LANGUAGE><![CDATA[deu]]></LANGUAGE></CATALOG></HEADER><T_NEW_CATALOG/></BMECAT>
                """))
        .isEmpty();
  }

  @Test
  void kindsOfPricesIdentifiersAndLanguagesAreToldApart() throws JsonProcessingException {
    List<DocumentRecord> records =
        read(
            """
            <BMECAT><HEADER><CATALOG><LANGUAGE>deu</LANGUAGE>
              <LANGUAGE default="true">eng</LANGUAGE></CATALOG></HEADER><T_UPDATE_PRODUCTS>
              <PRODUCT mode="update"><SUPPLIER_PID>1</SUPPLIER_PID><PRODUCT_DETAILS>
                <DESCRIPTION_SHORT lang="deu">Ventil</DESCRIPTION_SHORT>
                <DESCRIPTION_SHORT>Valve</DESCRIPTION_SHORT>
                <INTERNATIONAL_PID type="other">77</INTERNATIONAL_PID>
                <INTERNATIONAL_PID type="GTIN13">4006381333931</INTERNATIONAL_PID></PRODUCT_DETAILS>
                <PRODUCT_PRICE_DETAILS>
                  <PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>3.50</PRICE_AMOUNT>
                    <PRICE_CURRENCY>EUR</PRICE_CURRENCY></PRODUCT_PRICE>
                  <PRODUCT_PRICE price_type="nrp"><PRICE_AMOUNT>9</PRICE_AMOUNT>
                    <PRICE_CURRENCY>EUR</PRICE_CURRENCY></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS></PRODUCT>
              <PRODUCT><SUPPLIER_PID>2</SUPPLIER_PID><PRODUCT_PRICE_DETAILS>
                  <PRODUCT_PRICE price_type="on_request"><PRICE_AMOUNT>0</PRICE_AMOUNT></PRODUCT_PRICE>
                </PRODUCT_PRICE_DETAILS></PRODUCT>
              <PRODUCT mode="delete"><SUPPLIER_PID>3</SUPPLIER_PID></PRODUCT>
            </T_UPDATE_PRODUCTS></BMECAT>
            """);
    assertThat(JSON.readTree(records.getFirst().fields().toString()))
        .isEqualTo(
            JSON.readTree(
                """
                {"sku": "1", "name": {"en": "Valve"}, "gtin": "4006381333931",
                 "price": {"tiers": [{"minimumQuantity": 1,
                                      "price": {"amount": "3.50", "currency": "EUR"}}]}}\
                """));
    assertThat(records.get(1).fields().path("price").isNull()).isTrue();
    assertThat(records.get(2).fields().path("state").asText()).isEqualTo("archived");
  }

  @Test
  void nothingIsFetchedFromAnAddressInsideAFile() throws IOException {
    try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://localhost:" + outside.getLocalPort() + "/x.dtd";
      read(
          "<!DOCTYPE BMECAT SYSTEM '%1$s'><BMECAT xmlns:xi='http://www.w3.org/2001/XInclude'><T_NEW_CATALOG><xi:include href='%1$s'/></T_NEW_CATALOG></BMECAT>"
              .formatted(address));
      assertThatThrownBy(
              () ->
                  read(
                      "<!DOCTYPE x [<!ENTITY %% p SYSTEM '%1$s'> %%p; <!ENTITY a SYSTEM '%1$s'>]><BMECAT><T_NEW_CATALOG>&a;</T_NEW_CATALOG></BMECAT>"
                          .formatted(address)))
          .isInstanceOf(FileRefused.class);
      outside.setSoTimeout(300);
      assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void manyEscapedSignsAreNoHostileFile() {
    String entry = "<PRODUCT><SUPPLIER_PID>a&amp;b&#x3c;</SUPPLIER_PID></PRODUCT>";
    assertThat(read("<BMECAT><T_NEW_CATALOG>" + entry.repeat(80_000) + "</T_NEW_CATALOG></BMECAT>"))
        .hasSize(80_000);
  }

  @Test
  void anEntryWithoutEndIsRefused() {
    assertThatThrownBy(
            () ->
                read(
                    "<BMECAT><T_NEW_CATALOG><PRODUCT><A>"
                        + "x".repeat(3_000_000)
                        + "</A></PRODUCT></T_NEW_CATALOG></BMECAT>"))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("too-long"));
  }

  @Test
  void entitiesThatSwellAreNotRead() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int level = 1; level < 30; level++) {
      bomb.append("<!ENTITY a%d '&a%2$d;&a%2$d;&a%2$d;&a%2$d;'>".formatted(level, level - 1));
    }
    assertThatThrownBy(() -> read(bomb + "]><BMECAT><PRODUCT>&a29;</PRODUCT></BMECAT>"))
        .isInstanceOf(FileRefused.class);
  }

  private static List<DocumentRecord> read(String document) {
    List<DocumentRecord> all = new ArrayList<>();
    try (DocumentRecords records = new CatalogDocuments(JSON).open(document.getBytes(UTF_8))) {
      for (DocumentRecord record = records.next(); record != null; record = records.next()) {
        all.add(record);
      }
    }
    return all;
  }
}
