package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * What a company tells of itself.
 *
 * @param country ISO 3166-1 alpha-2
 * @param registrationNumber in Korea the business registration number of ten digits, with or
 *     without hyphens; elsewhere of free form
 * @param markets ISO 3166-1 alpha-2 of the countries it does business with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyFacts(
    @NotNull @Valid LocalizedText name,
    @Nullable @Valid LocalizedText description,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
    @Nullable @Size(min = 1, max = 100) String registrationNumber,
    @Nullable @Size(max = 250) List<@Pattern(regexp = "[A-Z]{2}") String> markets) {}
