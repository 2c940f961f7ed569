package org.panro.portal.deal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.panro.contracts.deals.DealsApi;
import org.panro.contracts.deals.EvidenceKind;

class EvidencesTest {

  @Test
  void aFieldsValueNamesKindAndThing() {
    assertThat(Evidences.of("reason/lead-time"))
        .isEqualTo(new DealsApi.Evidence(EvidenceKind.REASON, "lead-time"));
  }

  @Test
  void aKindThatIsNoneIsNoEvidence() {
    assertThat(Evidences.of("guess/price")).isNull();
  }

  @Test
  void nothingChosenIsNoEvidence() {
    assertThat(Evidences.of("")).isNull();
  }
}
