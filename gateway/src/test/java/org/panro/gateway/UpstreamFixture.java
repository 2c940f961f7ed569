package org.panro.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A server behind the gateway that tells what reached it, and misbehaves where it is asked to. */
public final class UpstreamFixture implements QuarkusTestResourceLifecycleManager {
  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger dropped = new AtomicInteger();

  @Override
  public Map<String, String> start() {
    HttpServer server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(64_000));
    server
        .requestHandler(this::answer)
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    String url = "http://127.0.0.1:" + server.actualPort();
    int port = freePort();
    Map<String, String> settings = new HashMap<>();
    for (String name : new String[] {"accounts", "catalog", "buyers", "matching", "portal"}) {
      settings.put("panro.services." + name + ".url", url);
    }
    settings.put("panro.services.deals.url", "http://127.0.0.1:" + freePort());
    settings.put("panro.keycloak.url", url + "/auth");
    settings.put("panro.public-url", "http://localhost:" + port);
    settings.put("panro.session-key", "0123456789abcdef0123456789abcdef");
    settings.put("panro.gateway.client-secret", "0123456789abcdef0123456789abcdef");
    settings.put("panro.gateway.timeout", "2S");
    settings.put("quarkus.http.test-port", String.valueOf(port));
    settings.put("quarkus.management.test-port", "0");
    return settings;
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void answer(HttpServerRequest request) {
    switch (request.path()) {
      case "/api/matching/silent" -> request.resume();
      case "/api/matching/drops-once" -> dropOnce(request);
      case "/api/matching/breaks-off" -> breakOff(request);
      case "/api/matching/nothing" -> request.response().setStatusCode(204).end();
      case "/api/matching/unchanged" -> request.response().setStatusCode(304).end();
      case "/api/matching/cookies" -> setCookies(request);
      case "/ko/desk", "/en/desk/deals", "/api/matching/desk" ->
          request.response().setStatusCode(401).end("sign in");
      case "/auth/realms/panro/protocol/openid-connect/certs" ->
          request.response().end("{\"keys\":[]}");
      case "/auth/realms/panro/account" ->
          request.response().putHeader("Content-Security-Policy", "frame-src 'self'").end("kc");
      default -> echo(request);
    }
  }

  private static void echo(HttpServerRequest request) {
    Buffer received = Buffer.buffer();
    request.handler(received::appendBuffer);
    request.endHandler(
        end -> {
          JsonObject headers = new JsonObject();
          request
              .headers()
              .forEach(
                  header ->
                      headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
          request
              .response()
              .putHeader("Content-Type", "application/json")
              .putHeader("Server", "secret")
              .putHeader("X-Upstream", "yes")
              .end(
                  new JsonObject()
                      .put("method", request.method().name())
                      .put("uri", request.uri())
                      .put("headers", headers)
                      .put("length", received.length())
                      .toBuffer());
        });
  }

  /** Closes the connection of every first request of a pair before it answers. */
  private void dropOnce(HttpServerRequest request) {
    if (dropped.getAndIncrement() % 2 == 0) {
      request.connection().close();
    } else {
      request.response().end("second");
    }
  }

  private static void breakOff(HttpServerRequest request) {
    request
        .response()
        .setChunked(true)
        .write("part")
        .onComplete(done -> request.connection().close());
  }

  private static void setCookies(HttpServerRequest request) {
    request
        .response()
        .headers()
        .add("Set-Cookie", "theme=dark; Path=/")
        .add("Set-Cookie", "q_session=stolen; Path=/")
        .add("Set-Cookie", "density=high; Path=/");
    request.response().end();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }
}
