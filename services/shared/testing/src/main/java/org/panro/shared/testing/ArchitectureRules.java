package org.panro.shared.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The rules of structure that hold in every module, checked on its compiled main classes. */
public final class ArchitectureRules {
  private static final String MODEL = "..model..";

  /** A model knows the language, the shared values and itself, so that its rules stay readable. */
  static final ArchRule MODEL_IS_PURE =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.panro.contracts.value..", MODEL)
          .allowEmptyShould(true);

  /** Events leave through the outbox alone. */
  static final ArchRule ONLY_THE_OUTBOX_SENDS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.panro.shared.outbox..", "org.panro.shared.testing..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka.clients.producer..")
          .allowEmptyShould(true);

  /** What a class needs comes in through its constructor. */
  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      fields().should().notBeAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true);

  /** Packages are named after features, not after kinds of code. */
  static final ArchRule PACKAGES_ARE_FEATURES =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..dto..", "..mapper..", "..service..")
          .allowEmptyShould(true);

  /** Time comes from a {@link java.time.Clock}, so that tests can move it. */
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .allowEmptyShould(true);

  private static final List<ArchRule> ALL =
      List.of(
          MODEL_IS_PURE,
          ONLY_THE_OUTBOX_SENDS,
          NOTHING_IS_INJECTED_INTO_FIELDS,
          PACKAGES_ARE_FEATURES,
          TIME_COMES_FROM_A_CLOCK);

  private ArchitectureRules() {}

  /** Fails with every breach in the main classes below the package. */
  public static void check(String rootPackage) {
    JavaClasses module =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(rootPackage);
    ALL.forEach(rule -> rule.check(module));
  }
}
