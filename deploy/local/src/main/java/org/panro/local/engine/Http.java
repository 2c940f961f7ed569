package org.panro.local.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls of the launcher to engines on this machine. */
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private Http() {}

  static boolean answersOk(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }

  /** Puts a JSON text; anything but success fails with the answer. */
  static void put(URI address, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("content-type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          "%s answered %d: %s".formatted(address, answer.statusCode(), answer.body()));
    }
  }

  static void delete(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).DELETE().build();
    CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
  }

  static String get(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
