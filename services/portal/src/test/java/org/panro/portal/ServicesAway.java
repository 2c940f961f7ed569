package org.panro.portal;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends every call to a port on which nothing listens. */
public class ServicesAway implements QuarkusTestProfile {
  private static final String NOBODY = "http://127.0.0.1:9";

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>();
    List.of("accounts", "catalog", "buyers", "matching", "deals", "notifications")
        .forEach(service -> settings.put("panro.services.%s.url".formatted(service), NOBODY));
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }
}
