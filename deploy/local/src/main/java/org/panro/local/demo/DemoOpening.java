package org.panro.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.panro.local.client.PublicApi;
import org.panro.local.client.Refusal;

/**
 * How a demo deal opens: by an introduction, by mutual interest or by an inquiry.
 *
 * @param script what the deal is
 */
record DemoOpening(JsonNode script, PublicApi seller, PublicApi buyer, PublicApi agent) {
  private static final String MATCHES = "/api/matching/matches";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NOT_FOUND = 404;

  /** The id of the deal. */
  String open() throws IOException, InterruptedException {
    return switch (script.path("origin").asText()) {
      case "introduction" -> introduced(match());
      case "mutual-interest" -> agreedUpon(match());
      default -> inquired();
    };
  }

  private String introduced(JsonNode match) throws IOException, InterruptedException {
    return match.hasNonNull("dealId")
        ? match.path("dealId").asText()
        : agent
            .post(
                "%s/%s/introduce".formatted(MATCHES, match.path("id").asText()),
                key("introduction"),
                PublicApi.object())
            .path("id")
            .asText();
  }

  private String agreedUpon(JsonNode match) throws IOException, InterruptedException {
    if (match.hasNonNull("dealId")) {
      return match.path("dealId").asText();
    }
    answer(buyer, match);
    return answer(seller, match).path("dealId").asText();
  }

  private JsonNode answer(PublicApi side, JsonNode match) throws IOException, InterruptedException {
    return side.post(
        "%s/%s/answer".formatted(MATCHES, match.path("id").asText()),
        key("answer"),
        PublicApi.object().put("interested", true));
  }

  private JsonNode match() throws IOException, InterruptedException {
    JsonNode own = buyer.get("/api/buyers/requests?scope=own&size=100").path("items");
    String request =
        find(own, "/reference", script.path("request").asText())
            .orElseThrow(() -> new IOException("No request for the demo deal " + script))
            .path("id")
            .asText();
    // a product's own matching may still be on its way when the request's first matches are there
    String sku = script.path("sku").asText();
    JsonNode ranked =
        agent.await(
            "%s?size=100&request=%s".formatted(MATCHES, request),
            seen -> find(seen.path("items"), "/product/sku", sku).isPresent());
    return find(ranked.path("items"), "/product/sku", sku)
        .orElseThrow(() -> new IOException("No match for the demo deal " + script));
  }

  private String inquired() throws IOException, InterruptedException {
    JsonNode listed = seller.get("/api/catalog/products?size=100").path("items");
    JsonNode product =
        find(listed, "/sku", script.path("sku").asText())
            .orElseThrow(() -> new IOException("No product for the demo deal " + script));
    ObjectNode inquiry =
        PublicApi.object()
            .put("productId", product.path("id").asText())
            .put("message", script.at("/messages/0/text").asText())
            .put("quantity", script.path("quantity").asInt())
            .put("unit", product.path("unit").asText());
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return buyer.post("/api/deals/inquiries", key("inquiry"), inquiry).path("id").asText();
      } catch (Refusal refusal) {
        // the product's event may still be on its way to the deals
        if (refusal.status() != NOT_FOUND || System.nanoTime() > deadline) {
          throw refusal;
        }
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  private static Optional<JsonNode> find(JsonNode items, String field, String value) {
    for (JsonNode item : items) {
      if (item.at(field).asText().equals(value)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private String key(String step) {
    return "demo-%s:%s".formatted(script.path("deal").asText(), step);
  }
}
