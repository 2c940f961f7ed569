package org.panro.shared.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens of the demo members and of those that only the tests' realm has. */
public final class Tokens {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /** The token of {@code seller}, {@code seller2}, {@code buyer}, {@code agent} and so on. */
  public static String of(String member) {
    return KNOWN.computeIfAbsent(member, Tokens::fetch);
  }

  private static String fetch(String member) {
    String address = PanroEngines.keycloak() + "/realms/panro/protocol/openid-connect/token";
    Response answer =
        RestAssured.given()
            .formParam("grant_type", "password")
            .formParam("client_id", "panro-cli")
            .formParam("username", member)
            .formParam("password", "panro")
            .formParam("scope", "openid")
            .post(address);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("No token of %s: %s".formatted(member, answer.asString()));
    }
    return answer.path("access_token");
  }
}
