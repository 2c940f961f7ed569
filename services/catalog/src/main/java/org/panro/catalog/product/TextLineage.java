package org.panro.catalog.product;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.catalog.TextStates;
import org.panro.contracts.catalog.TextStates.TextPair;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** How each language of a product's texts came to be, told from what was there before. */
final class TextLineage {
  private static final TextPair UNKNOWN = new TextPair(null, null);
  static final Set<String> NAMES =
      Set.of("name.ko", "name.en", "summary.ko", "summary.en", "description.ko", "description.en");

  private final TextMarks marks;

  private TextLineage(TextMarks marks) {
    this.marks = marks;
  }

  /** The states after a change; fails with 400 where a mark names no text. */
  static TextStates of(
      @Nullable ProductFacts before, TextStates known, ProductFacts after, TextMarks marks) {
    require("machine", marks.machine());
    require("current", marks.current());
    TextLineage lineage = new TextLineage(marks);
    return new TextStates(
        lineage.pair("name", before == null ? null : before.name(), after.name(), known.name()),
        lineage.pair(
            "summary", before == null ? null : before.summary(), after.summary(), known.summary()),
        lineage.pair(
            "description",
            before == null ? null : before.description(),
            after.description(),
            known.description()));
  }

  private static void require(String mark, List<String> names) {
    if (!NAMES.containsAll(names)) {
      throw Problems.invalid(
          mark,
          new LocalizedText(
              "name.ko, summary.en 처럼 글의 항목과 언어를 적어 주세요.",
              "Name a text by its field and language, such as name.ko or summary.en."));
    }
  }

  private @Nullable TextPair pair(
      String field,
      @Nullable LocalizedText before,
      @Nullable LocalizedText after,
      @Nullable TextPair known) {
    if (after == null) {
      return null;
    }
    TextPair states = Objects.requireNonNullElse(known, UNKNOWN);
    Side ko = side(field + ".ko", before == null ? null : before.ko(), after.ko(), states.ko());
    Side en = side(field + ".en", before == null ? null : before.en(), after.en(), states.en());
    return new TextPair(ko.beside(en), en.beside(ko));
  }

  private Side side(
      String name, @Nullable String before, @Nullable String after, @Nullable TextState known) {
    return new Side(
        written(before),
        written(after),
        Objects.requireNonNullElse(known, TextState.WRITTEN),
        marks.machine().contains(name),
        marks.current().contains(name));
  }

  private static @Nullable String written(@Nullable String text) {
    return Stream.ofNullable(text).filter(there -> !there.isBlank()).findFirst().orElse(null);
  }

  /** One language of a text. */
  private record Side(
      @Nullable String before,
      @Nullable String after,
      TextState known,
      boolean byMachine,
      boolean stillRight) {

    @Nullable TextState beside(Side other) {
      if (after == null) {
        return null;
      }
      if (byMachine) {
        return TextState.MACHINE;
      }
      if (stillRight || hasChanged()) {
        return TextState.WRITTEN;
      }
      if (other.after == null) {
        return known == TextState.STALE ? TextState.WRITTEN : known;
      }
      return other.leavesBehind() ? TextState.STALE : known;
    }

    /** A translation and a side that catches up say nothing new. */
    private boolean leavesBehind() {
      return before != null && hasChanged() && !byMachine && known != TextState.STALE;
    }

    private boolean hasChanged() {
      return !Objects.equals(before, after);
    }
  }
}
