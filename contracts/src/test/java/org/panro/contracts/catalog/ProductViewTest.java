package org.panro.contracts.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

class ProductViewTest {
  private static final String FACTS =
      """
      {"sku":"A-1","name":{"en":"Shaft"},"unit":"C62","certifications":["CE",
       {"scheme":"KC","number":"7","status":"verified","validUntil":"2030-01-31"}]}""";

  private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @Test
  void aPlainCertificationIsADeclaredScheme() throws Exception {
    ProductFacts facts = json.readValue(FACTS, ProductFacts.class);
    assertThat(facts.certifications().getFirst())
        .isEqualTo(ProductFacts.Certification.ofScheme("CE"));
  }

  @Test
  void aFullCertificationKeepsItsFields() throws Exception {
    ProductFacts facts = json.readValue(FACTS, ProductFacts.class);
    assertThat(facts.certifications().getLast().number()).isEqualTo("7");
    assertThat(facts.certifications().getLast().status())
        .isEqualTo(ProductFacts.CertificationStatus.VERIFIED);
  }

  @Test
  void whatTheSellerStatedStandsBesideTheOtherFields() throws Exception {
    String view =
        """
        {"id":"00000000-0000-7000-8000-000000000009","version":3,"state":"in-review",
         "seller":{"id":"00000000-0000-7000-8000-000000000001","verified":true},
         "warnings":[],"updatedAt":"2026-01-01T00:00:00Z","sku":"A-1","name":{"en":"Shaft"},
         "unit":"C62"}""";
    ProductView read = json.readValue(view, ProductView.class);
    assertThat(read.facts().sku()).isEqualTo("A-1");
    assertThat(read.state()).isEqualTo(ProductStatus.IN_REVIEW);
    JsonNode written = json.valueToTree(read);
    assertThat(written.path("sku").asText()).isEqualTo("A-1");
    assertThat(written.has("facts")).isFalse();
  }
}
