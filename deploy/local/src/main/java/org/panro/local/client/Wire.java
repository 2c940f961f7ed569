package org.panro.local.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Sends a request until it is answered. Where a connection breaks or a service is away, the very
 * same request goes again, its idempotency key with it, so that nothing is done twice.
 */
final class Wire {
  /** Longer than it takes to bring a killed service or engine back. */
  static final Duration PATIENCE = Duration.ofSeconds(150);

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 500;
  private static final int SERVER_ERROR = 500;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Wire() {}

  static HttpResponse<byte[]> once(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The first answer that is not an error of the server, or its last error. */
  static HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        HttpResponse<byte[]> answer = once(request.copy());
        if (answer.statusCode() < SERVER_ERROR || System.nanoTime() > deadline) {
          return answer;
        }
      } catch (IOException broken) {
        if (System.nanoTime() > deadline) {
          throw broken;
        }
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }
}
