package org.panro.local.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Every acknowledged step of every run of the story, one line each, so that somebody may ask later
 * whether all of them are still there.
 *
 * @param file that keeps them
 */
record Ledger(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Ledger in(Path home) throws IOException {
    return new Ledger(Files.createDirectories(home.resolve("demo")).resolve("steps.ndjson"));
  }

  void add(Step step) throws IOException {
    Files.writeString(
        file, step.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  List<Step> steps() throws IOException {
    List<Step> steps = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        steps.add(Step.of(JSON.readTree(line)));
      }
    }
    return steps;
  }
}
