package org.panro.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.panro.local.engine.Service;
import org.panro.local.installation.Installation;
import org.panro.shared.testing.Await;

@ExtendWith(RunningPanro.class)
class TwoCopiesXIT {
  private static final String GROUP = "panro-catalog-products";
  private static final int PARTITIONS = 3;
  private static final int PRODUCTS = 60;

  private final Installation installation;
  private final Members members;
  private final Service second;

  TwoCopiesXIT(Installation installation) throws IOException {
    this.installation = installation;
    this.members = new Members(installation.publicUrl());
    this.second = besides(catalog());
  }

  @BeforeEach
  void startTheSecond() throws Exception {
    second.start();
    second.awaitReady();
    Await.until(
        "two catalogs that share the events",
        () -> shares().size() == 2 && shares().stream().allMatch(share -> share > 0));
  }

  @AfterEach
  void stopTheSecond() throws Exception {
    second.stop();
  }

  @Test
  void twoCatalogsShareTheEventsAndLoseNone() {
    String word = Words.fresh();
    bringIn(installation.publicUrl(), word, "a");
    bringIn("http://127.0.0.1:" + second.port(), word, "b");
    Await.until("all products in the search", () -> found(word) == 2 * PRODUCTS);
    assertThat(shares()).allSatisfy(share -> assertThat(share).isPositive());
    assertThat(shares().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PARTITIONS);
  }

  @Test
  void theOtherGoesOnWhereOneIsStopped() throws Exception {
    second.stop();
    String word = Words.fresh();
    bringIn(installation.publicUrl(), word, "a");
    Await.until("all products in the search", () -> found(word) == PRODUCTS);
    assertThat(shares()).containsExactly(PARTITIONS);
  }

  private void bringIn(String address, String word, String series) {
    String file =
        IntStream.range(0, PRODUCTS)
            .mapToObj(
                number ->
                    "{\"sku\":\"%1$s-%2$s%3$d\",\"name\":{\"en\":\"%1$s %3$d\"},\"unit\":\"C62\"}"
                        .formatted(word, series, number))
            .collect(Collectors.joining("\n"));
    members
        .as("seller")
        .baseUri(address)
        .contentType("application/x-ndjson")
        .body(file.getBytes(UTF_8))
        .post("/api/catalog/imports?publish=true")
        .then()
        .statusCode(202);
  }

  private int found(String word) {
    return members.asNobody().get("/api/catalog/search?q=" + word).path("total");
  }

  /** How many partitions each copy has. */
  private List<Integer> shares() {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", installation.kafka().bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      return admin.describeConsumerGroups(List.of(GROUP)).all().get().values().stream()
          .flatMap(group -> group.members().stream())
          .map(member -> member.assignment().topicPartitions().size())
          .toList();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Service catalog() throws IOException {
    return installation.services().all().stream()
        .filter(service -> service.name().equals("catalog"))
        .findFirst()
        .orElseThrow();
  }

  private static Service besides(Service first) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Map<String, String> environment = new HashMap<>(first.environment());
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return new Service(
        first.name(),
        first.application(),
        first.home().resolveSibling("second-catalog"),
        port,
        port,
        first.heapMegabytes(),
        environment);
  }
}
