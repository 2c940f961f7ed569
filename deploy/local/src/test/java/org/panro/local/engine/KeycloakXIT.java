package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.panro.local.provision.KeycloakAdministration;
import org.panro.local.provision.Realm;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakXIT {
  private static final Path ENGINES = Path.of("engines/target/engines").toAbsolutePath();
  private static final Path REALM = Path.of("../keycloak/panro-realm.json");
  private static final String PASSWORD = "of this test alone";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Path home;
  private Postgres postgres;
  private Keycloak keycloak;

  @BeforeAll
  void startDatabase(@TempDir Path folder) throws Exception {
    home = folder;
    postgres =
        new Postgres(
            ENGINES.resolve("postgres"), home.resolve("postgres"), PortsFixture.free(), PASSWORD);
    keycloak =
        new Keycloak(
            ENGINES.resolve("keycloak"),
            home.resolve("keycloak"),
            PortsFixture.free(),
            PortsFixture.free(),
            "http://localhost:8080",
            new Keycloak.Database(postgres.port(), "keycloak", "postgres", PASSWORD),
            PASSWORD);
    postgres.start();
    createDatabase();
  }

  @BeforeEach
  void start() throws Exception {
    keycloak.start();
  }

  @AfterAll
  void stop() throws Exception {
    keycloak.stop();
    postgres.stop();
  }

  @Test
  void itNamesThePublicAddressWhereverItIsAsked() throws Exception {
    String discovery =
        Http.get(
            URI.create(keycloak.address() + "/realms/master/.well-known/openid-configuration"));

    assertThat(discovery)
        .contains("\"issuer\":\"http://localhost:8080/auth/realms/master\"")
        .contains("\"token_endpoint\":\"" + keycloak.address());
  }

  @Test
  void nothingOfItRunsOnceItIsStopped() throws Exception {
    ProcessHandle server = new PidFile(keycloak.home().resolve("pid")).running().orElseThrow();

    keycloak.stop();

    assertThat(PidFile.lives(server)).isFalse();
    assertThatThrownBy(() -> Http.get(URI.create(keycloak.address())))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anOlderRealmGetsTheClientsItsFileGainedAndTheirRoles() throws Exception {
    Path older = home.resolve("older-realm.json");
    ObjectNode realm = (ObjectNode) JSON.readTree(REALM.toFile());
    withoutNotifications(realm.withArray("clients"), "clientId");
    withoutNotifications(realm.withArray("users"), "username");
    Files.writeString(older, JSON.writeValueAsString(realm));
    realm(older).ensure();

    realm(REALM).ensure();

    assertThat(usersAsNotifications()).isEqualTo("[]");
  }

  private static void withoutNotifications(ArrayNode entries, String name) {
    for (int at = entries.size() - 1; at >= 0; at--) {
      if (entries.get(at).path(name).asText().endsWith("panro-notifications")) {
        entries.remove(at);
      }
    }
  }

  private Realm realm(Path file) {
    return new Realm(
        new KeycloakAdministration(keycloak.address(), PASSWORD),
        file,
        Map.of(
            "PUBLIC_URL", "http://localhost:8080",
            "SMTP_PORT", "25",
            "GATEWAY_SECRET", PASSWORD,
            "ACCOUNTS_SECRET", PASSWORD,
            "NOTIFICATIONS_SECRET", PASSWORD),
        List.of());
  }

  private String usersAsNotifications() throws Exception {
    HttpRequest.Builder signIn =
        HttpRequest.newBuilder(
                URI.create(keycloak.address() + "/realms/panro/protocol/openid-connect/token"))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=panro-notifications&client_secret="
                        + PASSWORD.replace(' ', '+')));
    String token = JSON.readTree(send(signIn)).path("access_token").asText();
    return send(
        HttpRequest.newBuilder(
                URI.create(keycloak.address() + "/admin/realms/panro/users?q=member_id:none"))
            .header("authorization", "Bearer " + token));
  }

  private static String send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private void createDatabase() throws Exception {
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
