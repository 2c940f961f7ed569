package org.panro.shared.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.panro.shared.testing.model.ModelThatKnowsATestLibrary;

/** A rule that cannot fail guards nothing: each is shown something that breaks it. */
class ArchitectureRulesTest {

  @Test
  void aModelThatKnowsALibraryIsFound() {
    assertBroken(ArchitectureRules.MODEL_IS_PURE, ModelThatKnowsATestLibrary.class);
  }

  @Test
  void timeThatDoesNotComeFromAClockIsFound() {
    assertBroken(ArchitectureRules.TIME_COMES_FROM_A_CLOCK, LooksAtTheWall.class);
  }

  @Test
  void theRulesHoldForThisModule() {
    ArchitectureRules.check("org.panro.shared.testing");
  }

  private static void assertBroken(ArchRule rule, Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importClasses(offender);
    assertThat(rule.evaluate(classes).hasViolation()).isTrue();
  }

  static final class LooksAtTheWall {
    Instant now() {
      return Instant.now();
    }
  }
}
