package org.panro.local.installation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.panro.local.engine.Engine;
import org.panro.local.engine.Kafka;
import org.panro.local.engine.KafkaConnect;
import org.panro.local.engine.Keycloak;
import org.panro.local.engine.Mail;
import org.panro.local.engine.OpenSearch;
import org.panro.local.engine.Postgres;
import org.panro.local.provision.KeycloakAdministration;
import org.panro.local.provision.OutboxConnector;
import org.panro.local.provision.Realm;
import org.panro.local.provision.Topics;

/**
 * Panro on this machine.
 *
 * @param repository folder of the checkout
 * @param home folder of all data, logs and secrets
 * @param ports of engines and services
 * @param secrets of this installation
 */
public record Installation(Path repository, Path home, Ports ports, Secrets secrets) {

  private Path artifacts() {
    return repository.resolve("deploy/local/engines/target/engines");
  }

  public String publicUrl() {
    return "http://localhost:" + ports.of(Port.GATEWAY);
  }

  public Postgres postgres() throws IOException {
    return new Postgres(
        artifacts().resolve("postgres"),
        home.resolve("postgres"),
        ports.of(Port.POSTGRES),
        secrets.of("database.postgres"));
  }

  public Kafka kafka() {
    return new Kafka(
        artifacts().resolve("kafka"),
        home.resolve("kafka"),
        ports.of(Port.KAFKA),
        ports.of(Port.KAFKA_CONTROLLER));
  }

  public KafkaConnect connect() {
    return new KafkaConnect(
        artifacts().resolve("kafka"),
        home.resolve("connect"),
        ports.of(Port.CONNECT),
        kafka().bootstrapServers());
  }

  public OpenSearch openSearch() {
    return new OpenSearch(
        artifacts().resolve("opensearch"),
        artifacts().resolve("nori"),
        home.resolve("opensearch"),
        ports.of(Port.OPENSEARCH),
        ports.of(Port.OPENSEARCH_TRANSPORT));
  }

  public Keycloak keycloak() throws IOException {
    return new Keycloak(
        artifacts().resolve("keycloak"),
        home.resolve("keycloak"),
        ports.of(Port.KEYCLOAK),
        ports.of(Port.KEYCLOAK_MANAGEMENT),
        publicUrl(),
        new Keycloak.Database(
            ports.of(Port.POSTGRES), "keycloak", "keycloak", secrets.of("database.keycloak")),
        secrets.of("keycloak.administrator"));
  }

  /** What must stand in Keycloak before anybody signs in. */
  public Realm realm() throws IOException {
    return realm(List.of("/demo/realm-members.json"));
  }

  /** The realm with the members that the resources hold. */
  public Realm realm(List<String> members) throws IOException {
    return new Realm(
        new KeycloakAdministration(keycloak().address(), secrets.of("keycloak.administrator")),
        repository.resolve("deploy/keycloak/panro-realm.json"),
        Map.of(
            "PUBLIC_URL", publicUrl(),
            "SMTP_PORT", Integer.toString(ports.of(Port.SMTP)),
            "GATEWAY_SECRET", secrets.of("client.gateway"),
            "ACCOUNTS_SECRET", secrets.of("client.accounts"),
            "NOTIFICATIONS_SECRET", secrets.of("client.notifications")),
        members);
  }

  public Mail mail() {
    Path launcher = repository.resolve("deploy/local/target");
    return new Mail(
        launcher.resolve("classes") + File.pathSeparator + launcher.resolve("mail/*"),
        home.resolve("mail"),
        ports.of(Port.SMTP),
        ports.of(Port.MAIL_PAGE));
  }

  /** The connector that carries a service's outbox to Kafka. */
  public OutboxConnector connector(String service) throws IOException {
    String database = Services.database(service);
    return new OutboxConnector(
        database,
        ports.of(Port.POSTGRES),
        database,
        secrets.of("database." + service),
        Topics.PREFIX);
  }

  public Services services() {
    return new Services(this);
  }

  /** Everything that runs, each after those it needs. */
  public List<Engine> processes() throws IOException {
    List<Engine> all =
        new ArrayList<>(List.of(postgres(), kafka(), openSearch(), keycloak(), mail(), connect()));
    all.addAll(services().all());
    return all;
  }
}
