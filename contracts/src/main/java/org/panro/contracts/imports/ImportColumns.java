package org.panro.contracts.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the columns of a table fill, in the table's order; remembered for the company. */
public record ImportColumns(@NotNull @Size(max = 1000) List<@Valid ImportColumn> columns) {}
