package org.panro.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.panro.local.client.PublicApi;

/**
 * One member's records of one kind on their way into Panro.
 *
 * @param member who sends them
 * @param publish whether they are published at once
 */
record Delivery(PublicApi member, Kind kind, boolean publish, List<ObjectNode> records) {
  private static final int ATTEMPTS = 60;

  /** Hands the records in, once per attempt; answers the id of their import. */
  String send(int attempt) throws IOException, InterruptedException {
    String lines = records.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
    String key = "demo-%s-%s-%d".formatted(kind.name(), publish, attempt);
    return member
        .upload(
            kind.imports() + "?publish=" + publish,
            key,
            "application/x-ndjson",
            lines.getBytes(UTF_8))
        .path("id")
        .asText();
  }

  /**
   * Waits until all of them are there as wanted. A service that has not heard of the company yet
   * does not trust it; then the same records are sent again.
   */
  void await(String sent) throws IOException, InterruptedException {
    completed(sent);
    for (int attempt = 2; isHeldBack(); attempt++) {
      if (attempt > ATTEMPTS) {
        throw new IOException(
            "The demo %s of %s are not published; the next ./panro up tries again"
                .formatted(kind.name(), member.member()));
      }
      completed(send(attempt));
    }
  }

  private boolean isHeldBack() throws IOException, InterruptedException {
    return publish
        && !kind.waiting().isEmpty()
        && member.get(kind.waiting()).path("total").asInt() > 0;
  }

  private void completed(String id) throws IOException, InterruptedException {
    JsonNode progress =
        member.await(kind.imports() + "/" + id, seen -> seen.hasNonNull("finishedAt"));
    if (!progress.path("state").asText().equals("completed") || hasProblem(progress)) {
      throw new IOException(
          "%d of %d demo %s of %s failed: %s"
              .formatted(
                  progress.path("failed").asInt(),
                  records.size(),
                  kind.name(),
                  member.member(),
                  progress.path("problems")));
    }
  }

  /** A request that an earlier start brought in and closed is no problem. */
  private static boolean hasProblem(JsonNode progress) {
    for (JsonNode problem : progress.path("problems")) {
      if (!problem.path("code").asText().equals("request-is-closed")) {
        return true;
      }
    }
    return false;
  }
}
