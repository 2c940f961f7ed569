package org.panro.local.installation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.panro.local.engine.Service;

/**
 * Panro's own services on this machine and what each is told.
 *
 * @param installation they belong to
 */
public record Services(Installation installation) {
  /** The services whose events leave through an outbox. */
  public static final List<String> TELLING =
      List.of("accounts", "catalog", "buyers", "matching", "deals");

  /** The services with a database. */
  public static final List<String> KEEPING =
      Stream.concat(TELLING.stream(), Stream.of("notifications")).toList();

  /** On one machine everybody is the same client: what is scarce elsewhere comes back at once. */
  private static final List<String> SCARCE = List.of("SIGN_UP", "INVITATIONS", "SIGN_IN");

  private static final int HEAP = 192;
  private static final Map<String, Integer> LARGER_HEAPS =
      Map.of("catalog", 512, "matching", 768, "deals", 256);

  public static String database(String service) {
    return "panro_" + service;
  }

  /** All of them, those that keep data first and the gateway last. */
  public List<Service> all() throws IOException {
    return List.of(
        service("accounts", Port.ACCOUNTS),
        service("catalog", Port.CATALOG),
        service("buyers", Port.BUYERS),
        service("matching", Port.MATCHING),
        service("deals", Port.DEALS),
        service("notifications", Port.NOTIFICATIONS),
        service("portal", Port.PORTAL),
        service("gateway", Port.GATEWAY));
  }

  private Service service(String name, Port port) throws IOException {
    boolean gateway = port == Port.GATEWAY;
    int number = installation.ports().of(port);
    return new Service(
        name,
        installation
            .repository()
            .resolve(gateway ? "gateway" : "services/" + name)
            .resolve("target/quarkus-app"),
        installation.home().resolve(name),
        number,
        gateway ? installation.ports().of(Port.GATEWAY_MANAGEMENT) : number,
        LARGER_HEAPS.getOrDefault(name, HEAP),
        environment(name, number));
  }

  private Map<String, String> environment(String service, int port) throws IOException {
    Ports ports = installation.ports();
    Secrets secrets = installation.secrets();
    Map<String, String> told = new LinkedHashMap<>();
    told.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    told.put("PANRO_PUBLIC_URL", installation.publicUrl());
    told.put("PANRO_KEYCLOAK_URL", installation.keycloak().address());
    if (service.equals("gateway") || service.equals("portal")) {
      for (Port other : Port.SERVICES) {
        told.put(
            "PANRO_SERVICES_%s_URL".formatted(other.name()), "http://127.0.0.1:" + ports.of(other));
      }
    }
    if (service.equals("gateway")) {
      told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(Port.GATEWAY_MANAGEMENT)));
      told.put("PANRO_SESSION_KEY", secrets.of("session"));
      told.put("PANRO_GATEWAY_CLIENT_SECRET", secrets.of("client.gateway"));
      SCARCE.forEach(
          what -> told.put("PANRO_GATEWAY_RATE_SCARCE_%s_PER".formatted(what), "PT0.1S"));
    }
    if (KEEPING.contains(service)) {
      told.putAll(engines(service));
    }
    return told;
  }

  private Map<String, String> engines(String service) throws IOException {
    Ports ports = installation.ports();
    Secrets secrets = installation.secrets();
    Map<String, String> told = new LinkedHashMap<>();
    told.put("PANRO_DATABASE_PORT", Integer.toString(ports.of(Port.POSTGRES)));
    told.put("PANRO_DATABASE_PASSWORD", secrets.of("database." + service));
    told.put("PANRO_KAFKA", installation.kafka().bootstrapServers());
    told.put("PANRO_OPENSEARCH_URL", "http://127.0.0.1:" + ports.of(Port.OPENSEARCH));
    told.put("PANRO_CURSOR_KEY", secrets.of("cursors"));
    told.put("PANRO_INSTALLATION_KEY", secrets.of("installation"));
    told.put("PANRO_SMTP_PORT", Integer.toString(ports.of(Port.SMTP)));
    told.put("PANRO_FILES", installation.home().resolve(service).resolve("files").toString());
    String client = "PANRO_%s_CLIENT_SECRET".formatted(service.toUpperCase(Locale.ROOT));
    told.put(client, secrets.of("client." + service));
    if (service.equals("accounts")) {
      told.put(
          "PANRO_ACCOUNTS_BOOTSTRAP",
          installation
              .repository()
              .resolve("deploy/local/src/main/resources/demo/companies.json")
              .toString());
    }
    return told;
  }
}
