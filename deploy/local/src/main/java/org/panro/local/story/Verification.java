package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.panro.local.client.PublicApi;

/**
 * Reads every acknowledged step of every run again and says which are missing or there twice.
 *
 * @param address of the gateway
 * @param home folder that keeps the acknowledged steps
 * @param out where the result is told
 */
public record Verification(String address, Path home, PrintStream out) {
  private static final int PAGE = 100;

  /** Where a step is looked up; each place is read once, whole. */
  private record Place(String member, String list) {}

  /** Fails unless every acknowledged step is there exactly once. */
  public void verify() throws IOException, InterruptedException {
    List<Step> steps = Ledger.in(home).steps();
    PublicApi.requireRunning(address);
    Map<Place, List<Step>> places =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    step -> new Place(step.member(), step.list()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<String> wrong = new ArrayList<>();
    Map<String, PublicApi> members = new TreeMap<>();
    for (Map.Entry<Place, List<Step>> place : places.entrySet()) {
      String name = place.getKey().member();
      if (!members.containsKey(name)) {
        members.put(name, PublicApi.as(address, name));
      }
      wrong.addAll(wrong(members.get(name), place.getKey().list(), place.getValue()));
    }
    wrong.forEach(out::println);
    if (!wrong.isEmpty()) {
      throw new IOException(
          "%d of %d acknowledged steps are missing or doubled"
              .formatted(wrong.size(), steps.size()));
    }
    out.printf(
        "All %d acknowledged steps of %d runs are there exactly once.%n",
        steps.size(), steps.stream().map(Step::run).distinct().count());
  }

  private static List<String> wrong(PublicApi member, String list, List<Step> steps)
      throws IOException, InterruptedException {
    int[] seen = new int[steps.size()];
    String cursor = "";
    do {
      JsonNode page = page(member, list, cursor);
      for (JsonNode item : page.path("items")) {
        for (int step = 0; step < seen.length; step++) {
          seen[step] += steps.get(step).isToldBy(item) ? 1 : 0;
        }
      }
      cursor = page.path("next").asText();
    } while (!cursor.isEmpty());
    List<String> wrong = new ArrayList<>();
    for (int step = 0; step < seen.length; step++) {
      if (seen[step] != 1) {
        wrong.add("seen %d times: %s".formatted(seen[step], steps.get(step).json()));
      }
    }
    return wrong;
  }

  private static JsonNode page(PublicApi member, String list, String cursor)
      throws IOException, InterruptedException {
    String path = list + (list.contains("?") ? "&" : "?") + "size=" + PAGE;
    return member.get(
        cursor.isEmpty()
            ? path
            : path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
  }
}
