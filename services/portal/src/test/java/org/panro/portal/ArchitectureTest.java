package org.panro.portal;

import org.junit.jupiter.api.Test;
import org.panro.shared.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void theRulesOfStructureHold() {
    ArchitectureRules.check("org.panro.portal");
  }
}
