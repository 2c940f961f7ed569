package org.panro.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panro.contracts.event.IntegrationEvent;

/**
 * Events that were once written are read for ever. A sample is named by its type and a word, stays
 * as it is, and a new shape of the event brings a sample of its own.
 */
class EventSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/events");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static List<Class<? extends IntegrationEvent>> events() throws IOException {
    return EventRecords.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void todaysReaderLosesNothingOfTheSamples(Class<? extends IntegrationEvent> event)
      throws IOException {
    List<Path> samples = samplesOf(event);
    assertThat(samples).as("a sample of %s in %s", event, SAMPLES).isNotEmpty();
    for (Path sample : samples) {
      JsonNode told = JSON.readTree(sample.toFile());
      JsonNode understood = JSON.valueToTree(JSON.treeToValue(told, event));
      assertThat(lost(told, understood)).as(sample.toString()).isEmpty();
    }
  }

  @Test
  void everySampleIsOfAnEvent() throws IOException {
    List<String> types =
        EventRecords.all().stream().map(event -> EventRecords.named(event).value()).toList();
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      assertThat(samples.map(EventSamplesTest::typeOf)).isSubsetOf(types);
    }
  }

  private static List<Path> samplesOf(Class<? extends IntegrationEvent> event) throws IOException {
    String type = EventRecords.named(event).value();
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      return samples.filter(sample -> typeOf(sample).equals(type)).sorted().toList();
    }
  }

  private static String typeOf(Path sample) {
    return sample.getFileName().toString().replaceFirst("(\\.v\\d+)\\..*", "$1");
  }

  /** Where a value was told and is not understood; what the reader adds does not count. */
  private static List<String> lost(JsonNode told, JsonNode understood) {
    if (told.isContainerNode()) {
      return told.isObject() ? lostFields(told, understood) : lostItems(told, understood);
    }
    boolean same =
        (told.isNumber() && understood.isNumber())
            ? told.decimalValue().compareTo(understood.decimalValue()) == 0
            : told.equals(understood);
    return same ? List.of() : List.of(": %s became %s".formatted(told, understood));
  }

  private static List<String> lostFields(JsonNode told, JsonNode understood) {
    return told.properties().stream()
        .flatMap(
            field ->
                lost(field.getValue(), understood.path(field.getKey())).stream()
                    .map(below -> "/" + field.getKey() + below))
        .toList();
  }

  private static List<String> lostItems(JsonNode told, JsonNode understood) {
    return IntStream.range(0, told.size())
        .boxed()
        .flatMap(
            item ->
                lost(told.path(item), understood.path(item)).stream()
                    .map(below -> "/" + item + below))
        .toList();
  }
}
