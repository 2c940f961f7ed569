package org.panro.shared.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Corrects schemas where the scanner knows Java and not what is written. */
final class WireSchemas {
  private static final String CONTRACTS = "org.panro.contracts.";

  /** What a library describes and {@code Problem} describes better. */
  private static final Set<String> FOREIGN =
      Set.of("HttpProblem", "HttpValidationProblem", "Violation");

  private final List<ClassInfo> records;

  WireSchemas(IndexView index) {
    this.records =
        index.getKnownClasses().stream()
            .filter(known -> known.isRecord() && known.name().toString().startsWith(CONTRACTS))
            .toList();
  }

  void correct(Components components) {
    if (components.getSchemas() == null) {
      return;
    }
    FOREIGN.forEach(components::removeSchema);
    components.getSchemas().forEach(this::correct);
  }

  private void correct(String name, Schema schema) {
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(schema.getEnumeration().stream().map(WireSchemas::word).toList());
    }
    if (schema.getProperties() != null) {
      Set<String> properties = Set.copyOf(schema.getProperties().keySet());
      records.stream()
          .filter(known -> isNamed(name, known))
          .filter(known -> known.fields().stream().anyMatch(in(properties)))
          .forEach(known -> correct(known.fields().stream().filter(in(properties)), known, schema));
    }
  }

  /** Nested records share simple names, which the scanner numbers; a page names its items too. */
  private static boolean isNamed(String schema, ClassInfo known) {
    return known.typeParameters().isEmpty()
        ? schema.replaceFirst("\\d+$", "").equals(known.simpleName())
        : schema.startsWith(known.simpleName());
  }

  private static Predicate<FieldInfo> in(Set<String> properties) {
    return field -> properties.contains(field.name());
  }

  /** An answer says what it always holds; what is required of a body is said by its validation. */
  private static void correct(Stream<FieldInfo> fields, ClassInfo known, Schema schema) {
    boolean isBody =
        known.annotations().stream()
            .anyMatch(stated -> stated.name().toString().startsWith("jakarta.validation."));
    fields.forEach(
        field -> {
          if (isText(field)) {
            schema.addProperty(
                field.name(), DocumentFilter.string().pattern("^-?[0-9]+(\\.[0-9]+)?$"));
          }
          if (!isBody && isAlwaysThere(field, known) && !isRequired(field, schema)) {
            schema.addRequired(field.name());
          }
        });
  }

  private static boolean isRequired(FieldInfo field, Schema schema) {
    return schema.getRequired() != null && schema.getRequired().contains(field.name());
  }

  private static boolean isAlwaysThere(FieldInfo field, ClassInfo known) {
    AnnotationInstance inclusion = known.declaredAnnotation(JsonInclude.class);
    boolean emptyLeftOut = inclusion != null && inclusion.value().asEnum().equals("NON_EMPTY");
    return !field.type().hasAnnotation(name(Nullable.class)) && !emptyLeftOut;
  }

  private static boolean isText(FieldInfo field) {
    AnnotationInstance format = field.declaredAnnotation(JsonFormat.class);
    return format != null
        && format.value("shape") != null
        && format.value("shape").asEnum().equals(JsonFormat.Shape.STRING.name());
  }

  private static DotName name(Class<?> type) {
    return DotName.createSimple(type);
  }

  /** Every enum of the contracts is a {@link org.panro.contracts.value.WireWord}. */
  private static Object word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
