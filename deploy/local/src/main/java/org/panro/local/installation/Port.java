package org.panro.local.installation;

import java.util.List;

/** The TCP ports of an installation; an offset shifts them all together. */
public enum Port {
  GATEWAY(8080),
  ACCOUNTS(8081),
  CATALOG(8082),
  BUYERS(8083),
  MATCHING(8084),
  DEALS(8085),
  NOTIFICATIONS(8086),
  PORTAL(8087),
  GATEWAY_MANAGEMENT(8090),
  POSTGRES(15432),
  KAFKA(19092),
  KAFKA_CONTROLLER(19093),
  CONNECT(18083),
  OPENSEARCH(19200),
  OPENSEARCH_TRANSPORT(19300),
  KEYCLOAK(18180),
  KEYCLOAK_MANAGEMENT(19000),
  SMTP(13025),
  MAIL_PAGE(13080);

  /** Ports of what the gateway and the portal call. */
  static final List<Port> SERVICES =
      List.of(ACCOUNTS, CATALOG, BUYERS, MATCHING, DEALS, NOTIFICATIONS, PORTAL);

  private final int base;

  Port(int base) {
    this.base = base;
  }

  int base() {
    return base;
  }
}
