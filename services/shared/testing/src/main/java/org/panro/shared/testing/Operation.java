package org.panro.shared.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An operation of the service under test, as its OpenAPI document describes it.
 *
 * @param path with parameters filled in by things that do not exist
 * @param mediaType of the body, empty where it takes none
 * @param isPublic whether the document says that everybody may call
 */
record Operation(String method, String path, String mediaType, boolean isPublic) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What came back. */
  record Answer(int status, String type) {}

  static List<Operation> all() {
    JsonNode paths = read(RestAssured.get("/q/openapi?format=JSON").asString()).path("paths");
    List<Operation> operations = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(of(method.getKey(), path.getKey(), method.getValue()))));
    return operations;
  }

  private static Operation of(String method, String template, JsonNode described) {
    String path = PARAMETER.matcher(template).replaceAll(parameter -> UUID.randomUUID().toString());
    var bodies = described.path("requestBody").path("content").fieldNames();
    String mediaType = bodies.hasNext() ? bodies.next() : "";
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        mediaType.equals("*/*") ? "application/octet-stream" : mediaType,
        described.path("security").isEmpty());
  }

  String name() {
    return method + " " + path;
  }

  Answer callAsNobody() {
    return callAsNobody(path);
  }

  /** Calls it without a token, with an empty body, on the path exactly as it is written. */
  Answer callAsNobody(String writtenPath) {
    HttpRequest.Builder call =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d%s".formatted(RestAssured.port, writtenPath)))
            .method(method, HttpRequest.BodyPublishers.ofString(mediaType.isEmpty() ? "" : "{}"));
    if (!mediaType.isEmpty()) {
      call.header("Content-Type", mediaType);
    }
    try {
      HttpResponse<Void> answer = HTTP.send(call.build(), HttpResponse.BodyHandlers.discarding());
      return new Answer(
          answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The same path in other spellings, which a server may take for the same or for another one. */
  List<String> otherPaths() {
    int last = path.lastIndexOf('/');
    String before = path.substring(0, last);
    String name = path.substring(last + 1);
    return List.of(
        "/" + path,
        before + "//" + name,
        "/." + path,
        before + "/./" + name,
        before + "%2f" + name,
        path + ";x",
        before + ";x/" + name,
        before + "/x/..%2f" + name,
        before + "/x/../" + name,
        "/q/health/..%2f..%2f" + path.substring(1));
  }

  private static JsonNode read(String document) {
    try {
      return JSON.readTree(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
