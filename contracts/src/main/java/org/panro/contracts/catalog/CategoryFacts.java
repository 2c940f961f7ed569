package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * What an administrator states of a category.
 *
 * @param code needed for a new one; it never changes
 * @param name in both languages
 * @param parent code of the parent, absent at the top
 * @param position where it stands among those of the same parent, the smallest first; absent means
 *     as it stands, for a new one last
 * @param hsChapters two digits each
 * @param hsHeadings four digits each, or six
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CategoryFacts(
    @Nullable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100) String code,
    @NotNull @Valid LocalizedText name,
    @Nullable @Size(max = 100) String parent,
    @Nullable @PositiveOrZero Integer position,
    @Size(max = 97) List<@NotNull @Pattern(regexp = "\\d{2}") String> hsChapters,
    @Size(max = 50) List<@NotNull @Pattern(regexp = "\\d{4}(\\d{2})?") String> hsHeadings,
    @Size(max = 40) List<@Valid @NotNull CategoryAttribute> attributes) {

  public CategoryFacts {
    hsChapters = List.copyOf(Objects.requireNonNullElse(hsChapters, List.of()));
    hsHeadings = List.copyOf(Objects.requireNonNullElse(hsHeadings, List.of()));
    attributes = List.copyOf(Objects.requireNonNullElse(attributes, List.of()));
  }
}
