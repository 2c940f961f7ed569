package org.panro.shared.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.panro.local.installation.Installation;
import org.panro.local.installation.Port;
import org.panro.local.installation.Services;
import org.panro.local.provision.OutboxConnector;
import org.panro.local.provision.Topics;

/**
 * Gives a module's tests the real engines with a database, topics and indices of this run alone;
 * the module's folder names the service.
 */
public final class PanroEngines implements QuarkusTestResourceLifecycleManager {
  private static final String PASSWORD = "of this run alone";
  private static final int TRIES = 600;

  private static @Nullable Installation installation;
  private static String run = "";
  private static int httpPort;
  private boolean connected;

  /** The engines, once a test has started them. */
  static Installation installation() {
    return Objects.requireNonNull(installation, "the test names PanroEngines as its resource");
  }

  /** The address of Keycloak. */
  static String keycloak() {
    try {
      return installation().keycloak().address();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The prefix of this run's topics and indices. */
  static String prefix() {
    return run;
  }

  @Override
  public Map<String, String> start() {
    try {
      return prepare();
    } catch (Exception failed) {
      throw new IllegalStateException("The engines do not start", failed);
    }
  }

  private static Map<String, String> prepare() throws Exception {
    String service = service();
    Installation engines = TestInstallation.running();
    installation = engines;
    run = service + "_" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    TestInstallation.databases(engines).ensure(run, PASSWORD);
    new Topics(engines.kafka().bootstrapServers(), run).ensure(List.of(run));
    try (ServerSocket free = new ServerSocket(0)) {
      httpPort = free.getLocalPort();
    }
    Path files = Files.createTempDirectory(run);
    Map<String, String> told = new LinkedHashMap<>();
    told.put("quarkus.http.test-port", Integer.toString(httpPort));
    told.put("panro.public-url", engines.publicUrl());
    told.put("panro.keycloak.url", engines.keycloak().address());
    told.put("panro.database.port", port(Port.POSTGRES));
    told.put("panro.database.name", run);
    told.put("panro.database.password", PASSWORD);
    told.put("panro.kafka", engines.kafka().bootstrapServers());
    told.put("panro.topic-prefix", run);
    told.put("panro.opensearch.url", "http://127.0.0.1:" + port(Port.OPENSEARCH));
    told.put("panro.index-prefix", run);
    told.put("panro.smtp.port", port(Port.SMTP));
    told.put("panro.cursor-key", engines.secrets().of("cursors"));
    told.put("panro.installation-key", engines.secrets().of("installation"));
    told.put("panro.files", files.toString());
    told.put(
        "panro.accounts.bootstrap",
        engines
            .repository()
            .resolve("deploy/local/src/main/resources/demo/companies.json")
            .toString());
    told.put(
        "panro.%s.client-secret".formatted(service), engines.secrets().of("client." + service));
    return told;
  }

  /** The connector needs the service's tables, so it comes once the service runs. */
  @Override
  public void inject(Object testInstance) {
    if (connected || !Services.TELLING.contains(service())) {
      return;
    }
    try {
      OutboxConnector connector = connector();
      installation().connect().configure(connector.name(), connector.configuration());
      awaitReady();
      connected = true;
    } catch (Exception failed) {
      throw new IllegalStateException("The outbox of %s is not read".formatted(run), failed);
    }
  }

  @Override
  public void stop() {
    try {
      if (connected) {
        installation().connect().remove(connector().name());
      }
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException("The connector of %s stays".formatted(run), failed);
    }
  }

  /** Waits until the service under test takes calls. */
  static void awaitReady() throws InterruptedException {
    for (int tries = 0; RestAssured.get(ready()).statusCode() != 200; tries++) {
      if (tries == TRIES) {
        throw new IllegalStateException(RestAssured.get(ready()).asString());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static String ready() {
    return "http://localhost:%d/q/health/ready".formatted(httpPort);
  }

  private static OutboxConnector connector() {
    return new OutboxConnector(run, installation().ports().of(Port.POSTGRES), run, PASSWORD, run);
  }

  private static String port(Port port) {
    return Integer.toString(installation().ports().of(port));
  }

  /** The service under test. */
  static String service() {
    return Path.of("").toAbsolutePath().getFileName().toString();
  }
}
