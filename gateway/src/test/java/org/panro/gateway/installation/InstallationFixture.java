package org.panro.gateway.installation;

import java.net.URI;

/** An installation as a test needs it. */
public record InstallationFixture(URI publicUrl, String sessionKey, boolean demoMembers)
    implements Installation {
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  public static Installation at(String publicUrl) {
    return new InstallationFixture(URI.create(publicUrl), KEY, false);
  }

  static Installation withDemoMembers() {
    return new InstallationFixture(URI.create("http://localhost:8080"), KEY, true);
  }

  static Installation withKey(String key) {
    return new InstallationFixture(URI.create("http://localhost:8080"), key, false);
  }

  @Override
  public Keycloak keycloak() {
    return () -> URI.create("http://127.0.0.1:18180/auth");
  }
}
