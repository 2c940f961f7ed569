package org.panro.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.panro.local.client.PublicApi;

/** Has the service of a topic tell all its current states again. */
record Replay(String address, PrintStream out) {
  private static final Map<String, String> SERVICES =
      Map.of(
          "company", "accounts",
          "member", "accounts",
          "category", "catalog",
          "product", "catalog",
          "vocabulary", "catalog",
          "sourcing-request", "buyers",
          "match", "matching");

  void run(String topic) throws IOException, InterruptedException {
    String service = SERVICES.get(topic);
    if (service == null) {
      throw new IOException("Topics: " + String.join(", ", new TreeSet<>(SERVICES.keySet())));
    }
    PublicApi admin = PublicApi.as(address, "admin");
    ObjectNode request = PublicApi.object().put("topic", topic);
    long told = 0;
    JsonNode answer;
    do {
      String key = UUID.randomUUID().toString();
      answer = admin.post("/api/%s/replays".formatted(service), key, request);
      told += answer.path("told").asLong();
      request.set("after", answer.path("next"));
    } while (answer.hasNonNull("next"));
    out.printf("%d states of %s are told again.%n", told, topic);
  }
}
