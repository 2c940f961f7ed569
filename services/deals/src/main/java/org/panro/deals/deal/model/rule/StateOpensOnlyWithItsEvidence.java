package org.panro.deals.deal.model.rule;

import java.util.Set;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.EvidenceKind;

/** Nobody moves a deal without showing what proves the next state. */
public record StateOpensOnlyWithItsEvidence(DealState to, Set<EvidenceKind> shown) implements Rule {

  @Override
  public boolean isBroken() {
    return !to.isOpenedBy(shown);
  }

  @Override
  public LocalizedText text() {
    return to.usualEvidence().map(EvidenceKind::missing).orElseThrow();
  }
}
