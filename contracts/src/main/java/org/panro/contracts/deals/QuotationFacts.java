package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;

/**
 * What a quotation or a counter-offer states.
 *
 * @param lines at least one; their unit prices are in one currency
 * @param leadTimeDays calendar days from the order
 * @param validUntil moment at which the offer ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotationFacts(
    @NotNull @Size(min = 1, max = 200) List<@Valid Line> lines,
    @Nullable @Valid Incoterm incoterm,
    @Nullable @PositiveOrZero Integer leadTimeDays,
    @NotNull Instant validUntil,
    @Nullable @Size(max = 500) String paymentTerms,
    @Nullable @Size(max = 2000) String note) {

  /**
   * One line.
   *
   * @param unit UN/CEFACT code
   */
  public record Line(
      @NotBlank @Size(max = 500) String name,
      @NotNull @Positive BigDecimal quantity,
      @NotBlank @Size(max = 3) String unit,
      @NotNull @Valid Money unitPrice) {}

  /** Rule of Incoterms 2020 and the named place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Incoterm(
      @NotBlank @Size(max = 3) String rule, @Nullable @Size(max = 200) String place) {}
}
