package org.panro.contracts.buyers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;

/**
 * What a buyer asks for.
 *
 * @param reference the buyer's own number, unique within the buyer
 * @param category code of a category
 * @param hsCode digits of the Harmonized System's code
 * @param items what is wanted
 * @param deliverBy day of delivery
 * @param incoterm rule of Incoterms 2020
 * @param minimumLevel lowest factory level accepted, 1 to 5
 * @param closesAt moment after which no quotation is taken
 * @param maximumQuotations number of quotations after which it closes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SourcingNeed(
    @Nullable @Size(max = 200) String reference,
    @NotNull @Valid LocalizedText title,
    @Nullable @Valid LocalizedText description,
    @Nullable @Size(max = 200) String category,
    @Nullable @Size(max = 20) String hsCode,
    @NotNull @Size(min = 1, max = 200) List<@Valid Item> items,
    @Nullable LocalDate deliverBy,
    @Nullable @Valid Destination destination,
    @Nullable @Size(max = 3) String incoterm,
    @Size(max = 50) List<@Size(max = 200) String> requiredCertifications,
    @Size(max = 50) List<@Size(max = 200) String> preferredCertifications,
    @Nullable @Min(1) @Max(5) Integer minimumLevel,
    @Nullable Visibility visibility,
    @Nullable Instant closesAt,
    @Nullable @Positive Integer maximumQuotations) {

  public SourcingNeed {
    requiredCertifications = orEmpty(requiredCertifications);
    preferredCertifications = orEmpty(preferredCertifications);
  }

  /** The same need with other items. */
  public SourcingNeed withItems(List<Item> others) {
    return new SourcingNeed(
        reference,
        title,
        description,
        category,
        hsCode,
        others,
        deliverBy,
        destination,
        incoterm,
        requiredCertifications,
        preferredCertifications,
        minimumLevel,
        visibility,
        closesAt,
        maximumQuotations);
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** One thing wanted; the target price is per unit and never shown to sellers. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      @NotNull @Valid LocalizedText name,
      @NotNull @Positive BigDecimal quantity,
      @NotBlank @Size(max = 20) String unit,
      @Nullable @Valid Money targetPrice) {}

  /** Where it goes: ISO 3166-1 alpha-2 and the named place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Destination(
      @NotBlank @Size(min = 2, max = 2) String country, @Nullable @Size(max = 200) String place) {}
}
