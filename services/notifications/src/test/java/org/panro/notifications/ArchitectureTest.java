package org.panro.notifications;

import org.junit.jupiter.api.Test;
import org.panro.shared.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void theRulesOfStructureHold() {
    ArchitectureRules.check("org.panro.notifications");
  }
}
