package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakXIT {
  private static final Path ENGINES = Path.of("engines/target/engines").toAbsolutePath();
  private static final String PASSWORD = "of this test alone";

  @Test
  void itNamesThePublicAddressWhereverItIsAsked(@TempDir Path home) throws Exception {
    Postgres postgres =
        new Postgres(
            ENGINES.resolve("postgres"), home.resolve("postgres"), PortsFixture.free(), PASSWORD);
    Keycloak keycloak =
        new Keycloak(
            ENGINES.resolve("keycloak"),
            home.resolve("keycloak"),
            PortsFixture.free(),
            PortsFixture.free(),
            "http://localhost:8080",
            new Keycloak.Database(postgres.port(), "keycloak", "postgres", PASSWORD),
            PASSWORD);
    try {
      postgres.start();
      createDatabase(postgres);
      keycloak.start();

      String discovery =
          Http.get(
              URI.create(keycloak.address() + "/realms/master/.well-known/openid-configuration"));

      assertThat(discovery)
          .contains("\"issuer\":\"http://localhost:8080/auth/realms/master\"")
          .contains("\"token_endpoint\":\"" + keycloak.address());
      ProcessHandle server = new PidFile(keycloak.home().resolve("pid")).running().orElseThrow();

      keycloak.stop();

      assertThat(PidFile.lives(server)).isFalse();
      assertThatThrownBy(() -> Http.get(URI.create(keycloak.address())))
          .isInstanceOf(IOException.class);
    } finally {
      keycloak.stop();
      postgres.stop();
    }
  }

  private static void createDatabase(Postgres postgres) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres",
                "postgres",
                PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute("create database keycloak");
    }
  }
}
