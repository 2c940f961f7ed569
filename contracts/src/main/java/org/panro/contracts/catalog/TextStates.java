package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The states of a product's texts in two languages; a text that is not there has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextStates(
    @Nullable TextPair name, @Nullable TextPair summary, @Nullable TextPair description) {

  /** The states of both languages of a text; a language that is not there has none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TextPair(@Nullable TextState ko, @Nullable TextState en) {}
}
