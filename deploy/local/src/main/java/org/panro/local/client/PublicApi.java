package org.panro.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Panro's public API as one demo member uses it; the member's session is renewed as it ends. */
public final class PublicApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "panro";
  private static final String JSON_TYPE = "application/json";
  private static final int UNAUTHENTICATED = 401;
  private static final int NOT_FOUND = 404;
  private static final Duration REST = Duration.ofMillis(100);

  private final String address;
  private final String member;
  private volatile String token;

  private PublicApi(String address, String member, String token) {
    this.address = address;
    this.member = member;
    this.token = token;
  }

  /** Signs a demo member in. */
  public static PublicApi as(String address, String member)
      throws IOException, InterruptedException {
    return new PublicApi(address, member, signIn(address, member));
  }

  /** Fails at once where nothing answers at the address. */
  public static void requireRunning(String address) throws IOException, InterruptedException {
    try {
      Wire.once(HttpRequest.newBuilder(URI.create(address + "/api/catalog/search?size=1")));
    } catch (IOException silent) {
      throw new IOException(
          "Panro does not answer at %s; ./panro up starts it".formatted(address), silent);
    }
  }

  /** The user name. */
  public String member() {
    return member;
  }

  public JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path), path);
  }

  /** The status that reading the path is answered with. */
  public int status(String path) throws IOException, InterruptedException {
    return answer(request(path)).statusCode();
  }

  /** What stands at the path once it is as wanted; until then it may be missing altogether. */
  public JsonNode await(String path, Predicate<JsonNode> wanted)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Wire.PATIENCE.toNanos();
    while (true) {
      JsonNode seen = ifThere(path);
      if (wanted.test(seen)) {
        return seen;
      }
      if (System.nanoTime() > deadline) {
        throw new IOException(
            "%s shows %s nothing of what is awaited, but %s".formatted(path, member, seen));
      }
      TimeUnit.MILLISECONDS.sleep(REST.toMillis());
    }
  }

  private JsonNode ifThere(String path) throws IOException, InterruptedException {
    try {
      return get(path);
    } catch (Refusal refusal) {
      if (refusal.status() == NOT_FOUND) {
        return MissingNode.getInstance();
      }
      throw refusal;
    }
  }

  /** Posts a JSON text; the same key answers the same again. */
  public JsonNode post(String path, String key, JsonNode body)
      throws IOException, InterruptedException {
    return upload(path, key, JSON_TYPE, body.toString().getBytes(UTF_8));
  }

  /** Posts a file. */
  public JsonNode upload(String path, String key, String type, byte[] content)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("content-type", type)
            .header("idempotency-key", key)
            .POST(BodyPublishers.ofByteArray(content)),
        path);
  }

  public JsonNode put(String path, String key, JsonNode body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("content-type", JSON_TYPE)
            .header("idempotency-key", key)
            .PUT(BodyPublishers.ofString(body.toString())),
        path);
  }

  /** An empty JSON object to fill. */
  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("accept-language", "en");
  }

  private JsonNode send(HttpRequest.Builder request, String path)
      throws IOException, InterruptedException {
    return read(answer(request), path, member);
  }

  private HttpResponse<byte[]> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = Wire.send(authorized(request));
    if (answer.statusCode() == UNAUTHENTICATED) {
      token = signIn(address, member);
      answer = Wire.send(authorized(request));
    }
    return answer;
  }

  private HttpRequest.Builder authorized(HttpRequest.Builder request) {
    return request.copy().setHeader("authorization", "Bearer " + token);
  }

  private static String signIn(String address, String member)
      throws IOException, InterruptedException {
    String path = "/auth/realms/panro/protocol/openid-connect/token";
    String form =
        "grant_type=password&client_id=panro-cli&scope=openid&username=%s&password=%s"
            .formatted(URLEncoder.encode(member, UTF_8), PASSWORD);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return read(Wire.send(request), path, member).path("access_token").asText();
  }

  private static JsonNode read(HttpResponse<byte[]> answer, String path, String member)
      throws IOException {
    JsonNode body = answer.body().length == 0 ? MissingNode.getInstance() : parsed(answer, path);
    if (answer.statusCode() >= 300) {
      throw new Refusal(answer.request().method() + " " + path, answer.statusCode(), member, body);
    }
    return body;
  }

  private static JsonNode parsed(HttpResponse<byte[]> answer, String path) throws IOException {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException unreadable) {
      throw new IOException(
          "%s answered %d without JSON".formatted(path, answer.statusCode()), unreadable);
    }
  }
}
