package org.panro.contracts.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what this page holds
 * @param total exact number of things in the whole list
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, long total, @Nullable String next) {

  /** The same page of what each item is turned into. */
  public <R> Page<R> map(Function<T, R> turn) {
    return new Page<>(items.stream().map(turn).toList(), total, next);
  }
}
