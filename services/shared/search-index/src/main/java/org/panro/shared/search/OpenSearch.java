package org.panro.shared.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/**
 * OpenSearch over HTTP. Answers come back to the Vert.x context that asked; an answer of 400 and
 * above is a {@link SearchFailure}, an engine that is away or overloaded a problem of status 503.
 */
@ApplicationScoped
public class OpenSearch {
  private static final Logger LOG = Logger.getLogger(OpenSearch.class);
  private static final Timeout PATIENCE = Timeout.ofSeconds(20);
  private static final String LINES_TYPE = "application/x-ndjson";

  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final ObjectMapper json;

  OpenSearch(@ConfigProperty(name = "panro.opensearch.url") URI url, ObjectMapper json) {
    this.transport =
        ApacheHttpClient5TransportBuilder.builder(
                new HttpHost(url.getScheme(), url.getHost(), url.getPort()))
            .setRequestConfigCallback(
                request ->
                    request.setResponseTimeout(PATIENCE).setConnectionRequestTimeout(PATIENCE))
            .build();
    this.client = new OpenSearchGenericClient(transport);
    this.json = json;
  }

  @PreDestroy
  void close() throws IOException {
    transport.close();
  }

  /** Calls with a JSON body, or with none. */
  public Uni<JsonNode> call(String method, String path, @Nullable JsonNode body) {
    Requests.JsonBodyBuilder request =
        Requests.builder().endpoint(path).method(method).json(body == null ? "" : text(body));
    return send(request.build());
  }

  /** Calls with a body of JSON lines, as bulk and multi-search take them. */
  public Uni<JsonNode> callWithLines(String path, String lines) {
    return send(
        Requests.builder()
            .endpoint(path)
            .method("POST")
            .body(Body.from(lines.getBytes(StandardCharsets.UTF_8), LINES_TYPE))
            .build());
  }

  private Uni<JsonNode> send(Request request) {
    Context context = Vertx.currentContext();
    Uni<JsonNode> answer =
        Uni.createFrom()
            .completionStage(() -> client.executeAsync(request))
            .onFailure(CompletionException.class)
            .transform(Throwable::getCause)
            .onFailure(IOException.class)
            .transform(OpenSearch::away)
            .map(this::read);
    return context == null
        ? answer
        : answer.emitOn(task -> context.runOnContext(ignored -> task.run()));
  }

  /** What an answer of 400 and above is thrown as. */
  static RuntimeException refusal(int status, String answer) {
    SearchFailure failure = new SearchFailure(status, answer);
    return failure.isOverload() ? away(failure) : failure;
  }

  /** A reader hears that it will be back; whoever writes tries again. */
  private static RuntimeException away(Throwable cause) {
    LOG.warnf("OpenSearch is away: %s", cause);
    RuntimeException problem =
        Problems.unavailable(
            new LocalizedText(
                "검색을 잠시 쓸 수 없어요. 조금 뒤에 다시 해 주세요.",
                "Search is away for a moment. Please try again shortly."));
    problem.initCause(cause);
    return problem;
  }

  private JsonNode read(Response response) {
    try (response) {
      String body = response.getBody().map(Body::bodyAsString).orElse("");
      if (response.getStatus() >= 400) {
        throw refusal(response.getStatus(), body);
      }
      return body.isEmpty() ? json.createObjectNode() : json.readTree(body);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String text(JsonNode body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("A query cannot be written", unwritable);
    }
  }
}
