package org.panro.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.WireWord;

class PublishedFilesTest {
  private static final Path SCHEMAS = Path.of("schemas");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .build();

  @Test
  void everyEventHasItsSchema() throws IOException {
    EventSchemas schemas = new EventSchemas(SourceComments.read());
    List<Path> written = new ArrayList<>();
    for (Class<? extends IntegrationEvent> event : EventRecords.all()) {
      Path path = SCHEMAS.resolve(EventRecords.named(event).value() + ".json");
      new CommittedFile(path).holds(pretty(schemas.of(event)));
      written.add(path);
    }
    try (Stream<Path> committed = Files.list(SCHEMAS)) {
      assertThat(committed).as("no event has the other schemas").hasSameElementsAs(written);
    }
  }

  @Test
  void theEventsAreOneAsyncApiDocument() throws IOException {
    String document =
        YAML.writeValueAsString(new AsyncApi(SourceComments.read()).of(EventRecords.all()));
    new CommittedFile(Path.of("asyncapi/panro.yaml")).holds(document);
  }

  @Test
  void everyProblemIsListed() throws IOException {
    ArrayNode problems = YAML.createArrayNode();
    for (ProblemType type : ProblemType.values()) {
      problems
          .addObject()
          .put("type", type.uri().toString())
          .put("status", type.status())
          .put("ko", type.title().ko())
          .put("en", type.title().en());
    }
    new CommittedFile(Path.of("problems/problems.yaml")).holds(YAML.writeValueAsString(problems));
  }

  /** Documents write the constants of enums as words; no enum may be written otherwise. */
  @Test
  void everyEnumIsAWordOnTheWire() throws IOException {
    assertThat(EventRecords.types())
        .filteredOn(type -> type.isEnum() && type != ProblemType.class)
        .isNotEmpty()
        .allMatch(WireWord.class::isAssignableFrom);
  }

  private static String pretty(Object schema) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
  }
}
