package org.panro.contracts.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount a decimal, on the wire a string
 * @param currency ISO 4217 code
 */
public record Money(
    @NotNull
        @PositiveOrZero
        @Digits(integer = 15, fraction = 6)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
