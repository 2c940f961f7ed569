package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * How much of what buyers look for and compare by a listing states. Nothing of it is needed to
 * publish; each missing fact is a gap in search and in matches.
 *
 * @param score 0 to 100
 * @param missing what would raise the score, the most useful first
 * @param next the next best edit, absent where nothing is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Completeness(int score, List<Edit> missing, @Nullable Edit next) {

  /**
   * An edit that would raise the score.
   *
   * @param field name of the field to fill, in dots for nested ones
   * @param gain points that it adds
   * @param text what to do and why, a sentence for the seller
   */
  public record Edit(String field, int gain, LocalizedText text) {}
}
