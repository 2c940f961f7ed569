package org.panro.local.provision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Keycloak's administration over REST, as the installer's account.
 *
 * @param address of Keycloak, with its path
 * @param password of the account
 */
public record KeycloakAdministration(String address, String password) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int NOT_FOUND = 404;

  boolean hasRealm(String name) throws IOException, InterruptedException {
    return call("GET", "/realms/" + name, BodyPublishers.noBody()).statusCode() != NOT_FOUND;
  }

  void createRealm(String realm) throws IOException, InterruptedException {
    check(call("POST", "/realms", BodyPublishers.ofString(realm)));
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(check(call("GET", path, BodyPublishers.noBody())).body());
  }

  void put(String path, JsonNode body) throws IOException, InterruptedException {
    check(call("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  void post(String path, JsonNode body) throws IOException, InterruptedException {
    check(call("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private HttpResponse<String> call(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(address + "/admin" + path))
            .header("authorization", "Bearer " + token())
            .header("content-type", "application/json")
            .method(method, body));
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=panro-installer&password="
            + URLEncoder.encode(password, UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return JSON.readTree(check(send(request)).body()).path("access_token").asText();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> check(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw new IOException(
          "Keycloak answered %s with %d: %s"
              .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
    }
    return answer;
  }
}
