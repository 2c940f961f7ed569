package org.panro.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two rankings shown as one: what the reader's words find, and what only their translation finds.
 * The reader's words have the first ten places; from there the two take turns.
 *
 * @param hits of this page
 * @param next where the next page begins, absent after the last
 */
record Merging(List<JsonNode> hits, @Nullable Position next) {
  private static final int WRITTEN_FIRST = 10;

  /**
   * How far a reader has come.
   *
   * @param forgiving whether typos are forgiven
   * @param shown number of products before
   * @param written sort values of the last one shown that the words found
   * @param translated sort values of the last one shown that the translation found
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Position(
      boolean forgiving, int shown, @Nullable JsonNode written, @Nullable JsonNode translated) {
    static final Position START = new Position(false, 0, null, null);

    static Position forgivingStart() {
      return new Position(true, 0, null, null);
    }

    boolean isStart() {
      return shown == 0;
    }
  }

  /**
   * Takes a page from both rankings.
   *
   * @param written hits from the position on, one more than the page's size where there are
   * @param translated likewise
   */
  static Merging of(List<JsonNode> written, List<JsonNode> translated, int size, Position from) {
    Iterator<JsonNode> words = written.iterator();
    Iterator<JsonNode> meanings = translated.iterator();
    List<JsonNode> taken = new ArrayList<>(size);
    JsonNode lastWritten = from.written();
    JsonNode lastTranslated = from.translated();
    while (taken.size() < size && (words.hasNext() || meanings.hasNext())) {
      if (meanings.hasNext() && (!words.hasNext() || isTurn(from.shown() + taken.size()))) {
        JsonNode hit = meanings.next();
        taken.add(hit);
        lastTranslated = hit.path("sort");
      } else {
        JsonNode hit = words.next();
        taken.add(hit);
        lastWritten = hit.path("sort");
      }
    }
    boolean more = words.hasNext() || meanings.hasNext();
    int shown = from.shown() + taken.size();
    return new Merging(
        taken, more ? new Position(from.forgiving(), shown, lastWritten, lastTranslated) : null);
  }

  private static boolean isTurn(int place) {
    return place >= WRITTEN_FIRST && (place - WRITTEN_FIRST) % 2 == 0;
  }
}
