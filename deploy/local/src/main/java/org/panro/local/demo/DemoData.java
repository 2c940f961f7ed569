package org.panro.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The demo companies' pages, profiles, products, requests and deals, brought in once per
 * installation. A mark in its folder tells that all of it is there; until then every start goes on
 * with them, which changes nothing twice.
 *
 * @param address of the gateway
 * @param home folder of the installation
 * @param out where progress is told
 */
public record DemoData(String address, Path home, PrintStream out) {

  public void loadOnce() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(home.resolve("demo"));
    Path mark = folder.resolve("loaded");
    if (Files.exists(mark)) {
      return;
    }
    Beginning beginning = Beginning.in(folder);
    DemoMembers members = new DemoMembers(address);
    pages(members, beginning);
    profiles(members, beginning);
    products(members, beginning);
    requests(members, beginning);
    deals(members, beginning);
    Files.writeString(mark, beginning.moment().toString());
  }

  private void pages(DemoMembers members, Beginning beginning)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    List<ObjectNode> pages = DemoFile.read("/demo/introductions.ndjson", beginning);
    for (Map.Entry<String, List<ObjectNode>> of : DemoFile.byMember(pages).entrySet()) {
      new DemoPage(members.of(of.getKey()), of.getValue().getFirst()).tell();
    }
    tell("%d companies' pages".formatted(pages.size()), began);
  }

  private void profiles(DemoMembers members, Beginning beginning)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    List<ObjectNode> profiles = DemoFile.read("/demo/profiles.ndjson", beginning);
    for (Map.Entry<String, List<ObjectNode>> of : DemoFile.byMember(profiles).entrySet()) {
      members.of(of.getKey()).put("/api/buyers/profile", "demo-profile", of.getValue().getFirst());
    }
    tell("%d buyers' profiles".formatted(profiles.size()), began);
  }

  /** All sellers send before anybody waits: the catalog works imports off one after the other. */
  private void products(DemoMembers members, Beginning beginning)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    List<ObjectNode> products = DemoFile.read("/demo/products.ndjson", beginning);
    Map<Delivery, String> sent = new LinkedHashMap<>();
    for (Map.Entry<String, List<ObjectNode>> of : DemoFile.byMember(products).entrySet()) {
      Delivery delivery = new Delivery(members.of(of.getKey()), Kind.PRODUCTS, true, of.getValue());
      sent.put(delivery, delivery.send(1));
    }
    await(sent);
    tell("%d products of %d sellers".formatted(products.size(), sent.size()), began);
  }

  private void requests(DemoMembers members, Beginning beginning)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    List<ObjectNode> requests = DemoFile.read("/demo/requests.ndjson", beginning);
    List<DemoRequests> buyers = new ArrayList<>();
    Map<Delivery, String> sent = new LinkedHashMap<>();
    for (Map.Entry<String, List<ObjectNode>> of : DemoFile.byMember(requests).entrySet()) {
      DemoRequests buyer = new DemoRequests(members.of(of.getKey()), of.getValue());
      buyers.add(buyer);
      sent.putAll(buyer.send());
    }
    await(sent);
    for (DemoRequests buyer : buyers) {
      buyer.settle();
    }
    tell("%d sourcing requests".formatted(requests.size()), began);
  }

  private void deals(DemoMembers members, Beginning beginning)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    List<ObjectNode> deals = DemoFile.read("/demo/deals.ndjson", beginning);
    for (ObjectNode script : deals) {
      new DemoDeal(script, members, beginning).play();
    }
    tell("%d deals".formatted(deals.size()), began);
  }

  private static void await(Map<Delivery, String> sent) throws IOException, InterruptedException {
    for (Map.Entry<Delivery, String> delivery : sent.entrySet()) {
      delivery.getKey().await(delivery.getValue());
    }
  }

  private void tell(String what, long began) {
    out.printf(
        "Demo data: %s after %d s%n",
        what, Duration.ofNanos(System.nanoTime() - began).toSeconds());
  }
}
