package org.panro.contracts.published;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.contracts.value.WireWord;

/** JSON Schemas of events as they are on the wire. */
final class EventSchemas {
  private final SourceComments comments;
  private final SchemaGenerator generator;

  EventSchemas(SourceComments comments) {
    this.comments = comments;
    this.generator = new SchemaGenerator(settings().build());
  }

  ObjectNode of(Class<? extends IntegrationEvent> event) {
    ObjectNode schema = generator.generateSchema(event);
    schema.put("$id", "urn:panro:event:" + EventRecords.named(event).value());
    schema.put("title", event.getSimpleName());
    return schema;
  }

  private SchemaGeneratorConfigBuilder settings() {
    SchemaGeneratorConfigBuilder settings =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .with(new JacksonModule())
            .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
    settings
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0)
        .withDescriptionResolver(type -> comments.of(type.getType().getErasedType()))
        .withCustomDefinitionProvider(
            (type, context) ->
                WireWord.class.isAssignableFrom(type.getErasedType())
                    ? new CustomDefinition(
                        words(
                            type.getErasedType(), context.getGeneratorConfig().createObjectNode()),
                        true)
                    : null);
    settings
        .forFields()
        .withDescriptionResolver(
            field ->
                field.isFakeContainerItemScope()
                    ? null
                    : comments.of(field.getDeclaringType().getErasedType(), field.getName()))
        .withNullableCheck(field -> mayBeAbsent(field) && !leavesOut(field))
        .withRequiredCheck(field -> !mayBeAbsent(field) && !isEmptyLeftOut(field))
        .withCustomDefinitionProvider(
            (field, context) ->
                isText(field)
                    ? new CustomPropertyDefinition(
                        decimal(context.getGeneratorConfig().createObjectNode()),
                        AttributeInclusion.NO)
                    : null);
    return settings;
  }

  private static ObjectNode words(Class<?> type, ObjectNode schema) {
    schema.put("type", "string");
    Arrays.stream(type.getEnumConstants())
        .map(word -> ((WireWord) word).word())
        .forEach(schema.putArray("enum")::add);
    return schema;
  }

  private static ObjectNode decimal(ObjectNode schema) {
    return schema.put("type", "string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
  }

  private static boolean isText(FieldScope field) {
    JsonFormat format = field.getAnnotation(JsonFormat.class);
    return format != null && format.shape() == JsonFormat.Shape.STRING;
  }

  private static boolean mayBeAbsent(FieldScope field) {
    Field component = field.getRawMember();
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean leavesOut(FieldScope field) {
    return inclusion(field) != JsonInclude.Include.ALWAYS;
  }

  private static boolean isEmptyLeftOut(FieldScope field) {
    return field.isContainerType() && inclusion(field) == JsonInclude.Include.NON_EMPTY;
  }

  private static JsonInclude.Include inclusion(FieldScope field) {
    JsonInclude stated = field.getDeclaringType().getErasedType().getAnnotation(JsonInclude.class);
    return stated == null ? JsonInclude.Include.ALWAYS : stated.value();
  }
}
