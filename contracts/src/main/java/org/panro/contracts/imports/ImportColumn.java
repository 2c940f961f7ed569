package org.panro.contracts.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table fills.
 *
 * @param heading as it stands in the file
 * @param field absent where the column is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportColumn(
    @NotNull @Size(max = 8000) String heading, @Nullable @Size(max = 500) String field) {}
