package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * A node of the category tree.
 *
 * @param code stable word of lower-case letters and hyphens
 * @param parent code of the parent, absent at the top
 * @param hsChapters chapters of the Harmonized System that its goods usually fall under
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Category(
    String code, LocalizedText name, @Nullable String parent, List<String> hsChapters) {}
