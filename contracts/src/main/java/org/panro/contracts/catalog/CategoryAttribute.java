package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.WireWord;

/**
 * What buyers filter the goods of a category by. A product states it as an attribute of the English
 * name, a choice by its English word.
 *
 * @param unit in which numbers are stated, such as mm; absent where they have none
 * @param choices usual values, for a choice alone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CategoryAttribute(
    @NotNull @Valid LocalizedText name,
    @NotNull Kind kind,
    @Nullable @Size(max = 20) String unit,
    @Size(max = 50) List<@Valid @NotNull LocalizedText> choices) {

  public CategoryAttribute {
    choices = List.copyOf(Objects.requireNonNullElse(choices, List.of()));
  }

  /** What a value is. */
  public enum Kind implements WireWord {
    TEXT,
    NUMBER,
    CHOICE
  }
}
