package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How soon a seller answers buyers who ask about its products, of the last twelve months.
 *
 * @param id the seller's company
 * @param inquiries how many were made
 * @param answers how many of them the seller answered by a message, a sample, a quotation or
 *     another step of the deal
 * @param medianMinutes from the inquiry to the first answer, absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseTime(UUID id, long inquiries, long answers, @Nullable Long medianMinutes) {}
