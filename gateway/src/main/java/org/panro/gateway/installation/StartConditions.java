package org.panro.gateway.installation;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings that would be unsafe stop the start, with the reason and what to set instead. */
@Singleton
public final class StartConditions {
  private static final int SHORTEST_KEY = 32;
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Installation installation;
  private final List<String> hosts;

  StartConditions(
      Installation installation,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.management.host") String managementHost) {
    this.installation = installation;
    this.hosts = List.of(host, managementHost);
  }

  public void verify() {
    require(
        installation.sessionKey().length() >= SHORTEST_KEY,
        "panro.session-key is shorter than " + SHORTEST_KEY + " characters.");
    require(
        installation.secure() || OWN_MACHINE.contains(installation.publicUrl().getHost()),
        "panro.public-url is plain http on another host than this machine; sessions need https.");
    require(
        installation.publicUrl().getPath().isEmpty(),
        "panro.public-url has a path; it is scheme, host and port alone.");
    require(
        !installation.demoMembers() || hosts.stream().allMatch(StartConditions::isLoopback),
        "panro.demo-members is on, and everyone knows their password: the gateway listens on"
            + " 127.0.0.1 only. Set quarkus.http.host and quarkus.management.host to it, or take"
            + " the demo members out of the realm.");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
