package org.panro.matching.match.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;

/**
 * The facts of a sourcing request that a score may use; absent ones are null or empty.
 *
 * @param wishes what is asked for: each item in each language
 * @param details analysed words of the description
 * @param quantity of the largest item, in {@code unit}
 * @param unit UN/CEFACT code
 * @param targetPrice per unit
 * @param deliverBy day of delivery
 * @param destination ISO 3166-1 alpha-2
 * @param incoterm rule wanted
 * @param languages the request is written in, {@code ko} and {@code en}
 */
public record Need(
    List<Wish> wishes,
    Set<String> details,
    @Nullable String category,
    @Nullable String hsCode,
    @Nullable Double quantity,
    @Nullable String unit,
    @Nullable Money targetPrice,
    @Nullable LocalDate deliverBy,
    @Nullable String destination,
    @Nullable String incoterm,
    Set<String> requiredCertifications,
    Set<String> preferredCertifications,
    @Nullable Integer minimumLevel,
    Set<String> languages) {}
