package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSearchXIT {
  private static final Path ENGINES = Path.of("engines/target/engines").toAbsolutePath();

  @Test
  void koreanCompoundsAreTakenApartAndAKilledNodeComesBack(@TempDir Path home) throws Exception {
    OpenSearch openSearch =
        new OpenSearch(
            ENGINES.resolve("opensearch"),
            ENGINES.resolve("nori"),
            home,
            PortsFixture.free(),
            PortsFixture.free());
    try {
      openSearch.start();
      assertThat(analyse(openSearch, "정밀가공부품")).contains("\"정밀\"", "\"가공\"", "\"부품\"");

      ProcessHandle node = new PidFile(home.resolve("pid")).running().orElseThrow();
      node.destroyForcibly();
      node.onExit().get();
      openSearch.start();

      assertThat(analyse(openSearch, "자동화설비")).contains("\"자동\"", "\"설비\"");
    } finally {
      openSearch.stop();
    }
    assertThat(openSearch.isRunning()).isFalse();
  }

  private static String analyse(OpenSearch openSearch, String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(openSearch.address() + "/_analyze"))
            .header("content-type", "application/json")
            .POST(
                BodyPublishers.ofString("{\"analyzer\":\"nori\",\"text\":\"%s\"}".formatted(text)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
