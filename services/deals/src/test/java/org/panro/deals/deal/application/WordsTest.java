package org.panro.deals.deal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panro.contracts.deals.LostReason;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Party;

class WordsTest {
  @ParameterizedTest
  @EnumSource
  void everyStateHasItsWordAndAName(DealState state) {
    assertThat(Words.of(Words.of(state))).isEqualTo(state);
    assertThat(Words.name(state).ko()).isNotBlank();
    assertThat(Words.name(state).en()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfEvidenceHasItsWordAndBothTexts(EvidenceKind kind) {
    assertThat(Words.of(Words.of(kind))).isEqualTo(kind);
    assertThat(kind.missing().ko()).isNotBlank().isNotEqualTo(kind.there().ko());
    assertThat(kind.missing().en()).isNotBlank().isNotEqualTo(kind.there().en());
  }

  @ParameterizedTest
  @EnumSource
  void everyPartyIsASide(Party party) {
    assertThat(Words.of(party).name()).isEqualTo(party.name());
  }

  @Test
  void theWireHasNoStateOrEvidenceThatTheModelDoesNotKnow() {
    assertThat(Arrays.stream(org.panro.contracts.deals.DealState.values()).map(Words::of))
        .containsExactly(DealState.values());
    assertThat(Arrays.stream(org.panro.contracts.deals.EvidenceKind.values()).map(Words::of))
        .containsExactly(EvidenceKind.values());
  }

  @Test
  void aWordOfAParameterIsOfTheListOrRefused() {
    assertThat(Words.read(LostReason.class, "reason", "lead-time")).isEqualTo(LostReason.LEAD_TIME);
    assertThatThrownBy(() -> Words.read(LostReason.class, "reason", "mood"))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
  }
}
