package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.portal.listing.ListingFixture.filled;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.Certification;
import org.panro.contracts.catalog.ProductFacts.CertificationStatus;
import org.panro.contracts.catalog.ProductFacts.Variant;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.portal.form.Form;
import org.panro.portal.words.FormWords;

class ListingFactsTest {
  private static final FormWords WORDS = ListingFixture.WORDS;

  @Test
  void nameNumberAndUnitAreEnough() {
    Form form = filled("name.ko", "감속기", "sku", "PG-60", "unit", "C62");

    ProductFacts facts = ListingFacts.of(form, null, WORDS);

    assertThat(form.isRefused()).isFalse();
    assertThat(facts.name()).isEqualTo(new LocalizedText("감속기", null));
    assertThat(facts.price()).isNull();
  }

  @Test
  void aMissingNameIsToldAtItsField() {
    Form form = filled("sku", "PG-60", "unit", "C62");

    ListingFacts.of(form, null, WORDS);

    assertThat(form.error("name.ko")).isEqualTo(WORDS.needed());
  }

  @Test
  void rowsWithoutPriceAreNoTiers() {
    Form form =
        filled(
            "tier.currency",
            "USD",
            "tier.quantity",
            "1",
            "tier.price",
            "220",
            "tier.quantity",
            "100",
            "tier.price",
            "185.5",
            "tier.quantity",
            "",
            "tier.price",
            "");

    assertThat(ListingFacts.of(form, null, WORDS).price())
        .isEqualTo(new ProductFacts.Price(List.of(tier("1", "220"), tier("100", "185.5"))));
  }

  @Test
  void tiersMayBeInSeveralCurrencies() {
    Form form = filled("tier.price", "220", "tier.currency", "USD");
    form.with("tier.price", List.of("220", "300000")).with("tier.currency", List.of("USD", "KRW"));

    assertThat(ListingFacts.of(form, null, WORDS).price())
        .isEqualTo(
            new ProductFacts.Price(
                List.of(
                    tier("1", "220"),
                    new ProductFacts.PriceTier(
                        BigDecimal.ONE, new Money(new BigDecimal("300000"), "KRW")))));
  }

  @Test
  void aVariantsPriceMayNameItsCurrency() {
    Form form =
        filled("tier.currency", "USD", "variant.sku", "P-24", "variant.prices", "10=99.5 eur; 120");

    assertThat(ListingFacts.of(form, null, WORDS).variants().getFirst().price())
        .isEqualTo(
            new ProductFacts.Price(
                List.of(
                    new ProductFacts.PriceTier(
                        BigDecimal.TEN, new Money(new BigDecimal("99.5"), "EUR")),
                    tier("1", "120"))));
  }

  @Test
  void aVariantsPriceThatIsNoNumberIsTold() {
    Form form = filled("variant.sku", "P-24", "variant.prices", "on request");

    ListingFacts.of(form, null, WORDS);

    assertThat(form.error("variant.prices")).isEqualTo(WORDS.notANumber());
  }

  @Test
  void aCertificationNamesWhoIssuedIt() {
    Form form = filled("certification.scheme", "CE", "certification.body", "TUV");

    assertThat(ListingFacts.of(form, null, WORDS).certifications())
        .containsExactly(new Certification("CE", "TUV", null, null, CertificationStatus.DECLARED));
  }

  @Test
  void aCertificationOfAnotherBodyIsNotVerifiedAnyMore() {
    ProductFacts before =
        factsWith(new Certification("CE", "TUV", "77", null, CertificationStatus.VERIFIED));
    Form form = ListingForm.of(view(before)).with("certification.body", List.of("SGS"));

    assertThat(ListingFacts.of(form, before, WORDS).certifications())
        .containsExactly(new Certification("CE", "SGS", "77", null, CertificationStatus.DECLARED));
  }

  @Test
  void whatIsNoNumberIsToldAtItsField() {
    Form form = filled("leadTimeDays", "three weeks");

    ListingFacts.of(form, null, WORDS);

    assertThat(form.error("leadTimeDays")).isEqualTo(WORDS.notANumber());
  }

  @Test
  void marketsAreCodesInCapitals() {
    assertThat(ListingFacts.of(filled("exportMarkets", "us, de,"), null, WORDS).exportMarkets())
        .containsExactly("US", "DE");
  }

  @Test
  void anUntouchedCertificationStaysVerified() {
    Certification verified =
        new Certification(
            "CE", "TUV", "77", LocalDate.of(2027, 1, 31), CertificationStatus.VERIFIED);
    ProductFacts before = factsWith(verified);
    Form form = ListingForm.of(view(before));

    assertThat(ListingFacts.of(form, before, WORDS).certifications()).containsExactly(verified);
  }

  @Test
  void theFormOfAProductStatesTheSameProduct() {
    ProductFacts before = factsWith(Certification.ofScheme("KC"));

    assertThat(ListingFacts.of(ListingForm.of(view(before)), before, WORDS)).isEqualTo(before);
  }

  @Test
  void aVariantIsARow() {
    Form form =
        filled(
            "tier.currency",
            "USD",
            "variant.sku",
            "P-24",
            "variant.values",
            "Voltage=24 [V]; Size = M",
            "variant.prices",
            "10=120; 1,000=110.5",
            "variant.minimum",
            "5",
            "variant.sku",
            "",
            "variant.values",
            "Voltage=48");

    assertThat(ListingFacts.of(form, null, WORDS).variants())
        .containsExactly(
            new Variant(
                "P-24",
                null,
                List.of(
                    new ProductFacts.Attribute("Voltage", "24", "V"),
                    new ProductFacts.Attribute("Size", "M", null)),
                null,
                new ProductFacts.Price(List.of(tier("10", "120"), tier("1000", "110.5"))),
                new BigDecimal("5")));
  }

  private static ProductFacts.PriceTier tier(String quantity, String price) {
    return new ProductFacts.PriceTier(
        new BigDecimal(quantity), new Money(new BigDecimal(price), "USD"));
  }

  private static ProductFacts factsWith(Certification certification) {
    return new ProductFacts(
        "PG-60",
        new LocalizedText("감속기", "Gearbox"),
        null,
        null,
        null,
        "reducers-gearboxes",
        "848340",
        null,
        List.of(new ProductFacts.Attribute("ratio", "10:1", null)),
        List.of(certification),
        new ProductFacts.Price(List.of(tier("10", "220"))),
        BigDecimal.TEN,
        "C62",
        21,
        null,
        List.of(new ProductFacts.Incoterm("FOB", "Busan")),
        List.of("US", "DE"),
        "KR",
        List.of("gear"),
        List.of(
            new Variant("PG-60-5", new LocalizedText("5:1", null), List.of(), null, null, null),
            new Variant(
                "PG-60-X",
                null,
                List.of(new ProductFacts.Attribute("note", "a; b", null)),
                "4006381333931",
                new ProductFacts.Price(
                    List.of(
                        new ProductFacts.PriceTier(
                            BigDecimal.TEN, new Money(new BigDecimal("99"), "EUR")))),
                BigDecimal.TWO)));
  }

  private static ProductView view(ProductFacts facts) {
    return new ProductView(
        new UUID(0, 1),
        3,
        new Seller(new UUID(0, 2), null, "KR", true, 3),
        ProductStatus.DRAFT,
        facts,
        List.of(),
        Instant.EPOCH,
        List.of(),
        null,
        null);
  }
}
