package org.panro.gateway.installation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What an installation sets for the gateway as a whole. */
@ConfigMapping(prefix = "panro")
public interface Installation {
  /** Where readers find Panro: scheme and authority, nothing behind them. */
  URI publicUrl();

  /** Encrypts the session cookies; the same for every gateway of the installation. */
  String sessionKey();

  /** Whether the realm holds the demo members, whose password everyone knows. */
  @WithDefault("false")
  boolean demoMembers();

  /** Keycloak as the services reach it. */
  Keycloak keycloak();

  /** Keycloak. */
  interface Keycloak {
    /** Its address, with the path under which it serves. */
    URI url();
  }

  /** Whether readers come over TLS. */
  default boolean secure() {
    return "https".equals(publicUrl().getScheme());
  }

  /** The public origin as a browser writes it into {@code Origin}. */
  default String origin() {
    return publicUrl().getScheme() + "://" + publicUrl().getAuthority();
  }

  /** The port of the public address, the scheme's own one if it names none. */
  default int port() {
    int named = publicUrl().getPort();
    return named > 0 ? named : secure() ? 443 : 80;
  }
}
