package org.panro.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panro.contracts.catalog.TextState.MACHINE;
import static org.panro.contracts.catalog.TextState.STALE;
import static org.panro.contracts.catalog.TextState.WRITTEN;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.catalog.TextStates;
import org.panro.contracts.catalog.TextStates.TextPair;
import org.panro.contracts.value.LocalizedText;

class TextLineageTest {
  private static final TextStates NONE = new TextStates(null, null, null);
  private static final TextMarks MACHINE_ENGLISH = new TextMarks(List.of("name.en"), List.of());
  private static final TextMarks STILL_RIGHT = new TextMarks(List.of(), List.of("name.en"));

  private final ProductFacts both = named("축", "Shaft");

  @Test
  void aTextThatIsNotThereHasNoState() {
    TextStates states = TextLineage.of(null, NONE, named("축", null), TextMarks.NONE);

    assertThat(states).isEqualTo(new TextStates(new TextPair(WRITTEN, null), null, null));
  }

  @Test
  void theSideThatWasLeftBehindIsStale() {
    assertThat(after(both, NONE, named("구동축", "Shaft"), TextMarks.NONE))
        .isEqualTo(new TextPair(WRITTEN, STALE));
    assertThat(after(both, NONE, named("구동축", "Drive shaft"), TextMarks.NONE))
        .isEqualTo(new TextPair(WRITTEN, WRITTEN));
    assertThat(after(named("축", null), NONE, both, TextMarks.NONE))
        .as("a language that is new leaves nothing behind")
        .isEqualTo(new TextPair(WRITTEN, WRITTEN));
  }

  @Test
  void aStaleSideStaysSoUntilItIsMended() {
    TextStates stale = states(WRITTEN, STALE);

    assertThat(after(both, stale, both, TextMarks.NONE)).isEqualTo(new TextPair(WRITTEN, STALE));
    assertThat(after(both, stale, both, STILL_RIGHT)).isEqualTo(new TextPair(WRITTEN, WRITTEN));
    assertThat(after(both, stale, named("축", "Axle"), TextMarks.NONE))
        .as("catching up leaves nothing behind")
        .isEqualTo(new TextPair(WRITTEN, WRITTEN));
    assertThat(after(both, stale, named("축", null), TextMarks.NONE))
        .isEqualTo(new TextPair(WRITTEN, null));
  }

  @Test
  void aMachinesTranslationLeavesItsSourceAlone() {
    TextStates translated = TextLineage.of(both, NONE, named("축", "Axle"), MACHINE_ENGLISH);

    assertThat(translated.name()).isEqualTo(new TextPair(WRITTEN, MACHINE));
    assertThat(after(named("축", "Axle"), translated, named("구동축", "Axle"), TextMarks.NONE))
        .isEqualTo(new TextPair(WRITTEN, STALE));
  }

  @Test
  void aMarkNamesAText() {
    TextMarks wrong = new TextMarks(List.of("sku"), List.of());

    assertThatThrownBy(() -> TextLineage.of(null, NONE, both, wrong))
        .isInstanceOf(HttpProblem.class);
  }

  private static TextStates states(TextState ko, TextState en) {
    return new TextStates(new TextPair(ko, en), null, null);
  }

  private static TextPair after(
      ProductFacts before, TextStates known, ProductFacts after, TextMarks marks) {
    return Objects.requireNonNull(TextLineage.of(before, known, after, marks).name());
  }

  private static ProductFacts named(String ko, @Nullable String en) {
    return new ObjectMapper()
        .convertValue(
            Map.of("sku", "A-1", "unit", "C62", "name", new LocalizedText(ko, en)),
            ProductFacts.class);
  }
}
