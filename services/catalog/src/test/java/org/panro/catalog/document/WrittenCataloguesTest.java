package org.panro.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl23.UBL23Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import oasis.names.specification.ubl.schema.xsd.catalogue_23.CatalogueType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.CatalogueLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.ItemLocationQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.ItemPropertyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_23.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_23.KeywordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.catalog.GeneratedProducts;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.imports.document.DocumentRecords.DocumentRecord;

class WrittenCataloguesTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private static final CatalogDocuments DOCUMENTS = new CatalogDocuments(JSON);
  private static final CatalogHeading HEADING =
      new CatalogHeading(
          new UUID(0, 1), new LocalizedText("한빛 & 정밀", null), LocalDate.of(2027, 3, 1));

  @ParameterizedTest
  @ValueSource(strings = {"ubl", "bmecat"})
  void whatIsWrittenIsReadAgainFieldByField(String format) throws IOException {
    List<ProductFacts> products = products();
    List<DocumentRecord> records = read(written(format, products));
    assertThat(records).hasSameSizeAs(products);
    for (int at = 0; at < products.size(); at++) {
      assertThat(JSON.treeToValue(records.get(at).fields(), ProductFacts.class))
          .isEqualTo(products.get(at));
    }
  }

  @Test
  void whatIsWrittenIsValidAgainstTheSchemaOfOasis() throws IOException {
    ErrorList errors = new ErrorList();
    CatalogueType catalogue =
        UBL23Marshaller.catalogue().setCollectErrors(errors).read(written("ubl", products()));
    assertThat(errors).isEmpty();
    assertThat(catalogue.getCatalogueLine()).hasSameSizeAs(products());
  }

  @Test
  void aValidCatalogueOfOasisIsReadFieldByField() throws IOException {
    GeneratedProducts generated = new GeneratedProducts(5);
    CatalogueType catalogue = new CatalogueType();
    catalogue.setID("C-1");
    catalogue.setIssueDate(LocalDate.of(2027, 3, 1));
    catalogue.setProviderParty(new PartyType());
    catalogue.setReceiverParty(new PartyType());
    List<String> texts = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      texts.add("Text " + legal(generated.cell()));
      catalogue.addCatalogueLine(line(number, texts.get(number)));
    }
    ErrorList errors = new ErrorList();
    byte[] file = UBL23Marshaller.catalogue().setCollectErrors(errors).getAsBytes(catalogue);
    assertThat(errors).isEmpty();

    List<DocumentRecord> records = read(file);
    assertThat(records).hasSize(50);
    for (int number = 0; number < 50; number++) {
      String text = JSON.writeValueAsString(texts.get(number));
      assertThat(JSON.readTree(records.get(number).fields().toString()))
          .isEqualTo(
              JSON.readTree(
                  """
                  {"sku": "S-%1$d", "name": {"en": %2$s}, "description": {"ko": %2$s, "en": "Second"},
                   "unit": "KGM", "minimumOrderQuantity": %1$d, "leadTimeDays": 7,
                   "gtin": "4006381333931", "keywords": [%2$s],
                   "attributes": [{"name": "Bore", "value": %2$s},
                                  {"name": "Width", "value": "2.5", "unit": "MMT"}],
                   "price": {"tiers": [{"minimumQuantity": 10,
                                        "price": {"amount": "0.25", "currency": "EUR"}}]}}\
                  """
                      .formatted(number, text)));
    }
  }

  private static CatalogueLineType line(int number, String text) {
    CatalogueLineType line = new CatalogueLineType();
    line.setID(Integer.toString(number));
    line.setOrderableUnit("KGM");
    line.setMinimumOrderQuantity(BigDecimal.valueOf(number)).setUnitCode("KGM");
    ItemLocationQuantityType place = new ItemLocationQuantityType();
    place.setLeadTimeMeasure(BigDecimal.valueOf(7)).setUnitCode("DAY");
    place.setMinimumQuantity(BigDecimal.TEN).setUnitCode("KGM");
    PriceType price = new PriceType();
    price.setPriceAmount(BigDecimal.valueOf(25)).setCurrencyID("EUR");
    price.setBaseQuantity(BigDecimal.valueOf(100)).setUnitCode("KGM");
    place.setPrice(price);
    line.addRequiredItemLocationQuantity(place);
    ItemType item = new ItemType();
    item.setName(text);
    DescriptionType korean = new DescriptionType(text);
    korean.setLanguageID("ko-KR");
    item.addDescription(korean);
    item.addDescription(new DescriptionType("Second"));
    item.addKeyword(new KeywordType(text));
    ItemIdentificationType sku = new ItemIdentificationType();
    sku.setID("S-" + number);
    item.setSellersItemIdentification(sku);
    ItemIdentificationType gtin = new ItemIdentificationType();
    gtin.setID("4006381333931").setSchemeID("0160");
    item.setStandardItemIdentification(gtin);
    ItemPropertyType bore = new ItemPropertyType();
    bore.setName("Bore");
    bore.setValue(text);
    item.addAdditionalItemProperty(bore);
    ItemPropertyType width = new ItemPropertyType();
    width.setName("Width");
    width.setValueQuantity(new BigDecimal("2.5")).setUnitCode("MMT");
    item.addAdditionalItemProperty(width);
    line.setItem(item);
    return line;
  }

  private static List<ProductFacts> products() throws IOException {
    GeneratedProducts generated = new GeneratedProducts(7);
    List<ProductFacts> products = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      String sku = "sku-" + number + "-" + "0".repeat(number);
      products.add(
          JSON.treeToValue(
              switch (number % 3) {
                case 0 -> generated.full(sku);
                case 1 -> generated.material(sku);
                default -> generated.equipment(sku);
              },
              ProductFacts.class));
    }
    return products;
  }

  private static byte[] written(String format, List<ProductFacts> products) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (CatalogWriter writer =
        format.equals("ubl") ? DOCUMENTS.ubl(file, HEADING) : DOCUMENTS.bmecat(file, HEADING)) {
      for (ProductFacts product : products) {
        writer.write(product);
      }
    }
    return file.toByteArray();
  }

  private static List<DocumentRecord> read(byte[] file) {
    List<DocumentRecord> all = new ArrayList<>();
    try (DocumentRecords records = DOCUMENTS.open(file)) {
      for (DocumentRecord record = records.next(); record != null; record = records.next()) {
        all.add(record);
      }
    }
    return all;
  }

  private static String legal(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace("\u0001", "");
  }
}
