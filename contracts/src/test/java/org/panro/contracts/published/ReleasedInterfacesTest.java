package org.panro.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * Clients rely on the documents in {@code openapi/released}; a release copies the present ones
 * there.
 */
class ReleasedInterfacesTest {
  private static final Path PRESENT = Path.of("openapi");
  private static final Path RELEASED = PRESENT.resolve("released");
  private static final YAMLMapper YAML = new YAMLMapper();

  @TempDir private Path folder;

  static List<String> released() throws IOException {
    return documents(RELEASED);
  }

  @ParameterizedTest
  @MethodSource("released")
  void clientsOfTheReleasedInterfaceAreServedOn(String document) {
    ChangedOpenApi change = compare(RELEASED.resolve(document), PRESENT.resolve(document));
    assertThat(change.isIncompatible()).as("%s: %s", document, told(change)).isFalse();
  }

  @Test
  void everyInterfaceIsReleased() throws IOException {
    assertThat(released()).containsExactlyElementsOf(documents(PRESENT));
  }

  @ParameterizedTest
  @CsvSource({
    "/paths/~1api~1buyers~1profile, get",
    "/components/schemas/BuyerProfile/properties, version",
    "/paths/~1api~1buyers~1requests/get, parameters"
  })
  void whatIsTakenAwayIsFound(String from, String name) throws IOException {
    JsonNode document = YAML.readTree(RELEASED.resolve("buyers.yaml").toFile());
    ((ObjectNode) document.at(from)).remove(name);
    Path broken = folder.resolve("broken.yaml");
    YAML.writeValue(broken.toFile(), document);
    assertThat(compare(RELEASED.resolve("buyers.yaml"), broken).isIncompatible()).isTrue();
  }

  private static List<String> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static ChangedOpenApi compare(Path before, Path after) {
    return OpenApiCompare.fromLocations(before.toString(), after.toString());
  }

  private static String told(ChangedOpenApi change) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new ConsoleRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
    return text.toString(StandardCharsets.UTF_8);
  }
}
