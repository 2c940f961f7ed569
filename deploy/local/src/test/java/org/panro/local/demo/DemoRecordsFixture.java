package org.panro.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The demo data as they are brought in on some day. */
final class DemoRecordsFixture {
  private static final Beginning SOME_DAY = new Beginning(Instant.parse("2026-03-02T08:00:00Z"));

  private DemoRecordsFixture() {}

  static List<? extends JsonNode> of(String name) {
    try {
      return DemoFile.read("/demo/%s.ndjson".formatted(name), SOME_DAY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Set<String> members() {
    return texts(resource("/demo/realm-members.json").path("users"), "username");
  }

  static JsonNode companies() {
    return resource("/demo/companies.json").path("companies");
  }

  static Set<String> texts(Iterable<? extends JsonNode> records, String field) {
    return StreamSupport.stream(records.spliterator(), false)
        .map(each -> each.path(field).asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode resource(String name) {
    try (InputStream file = DemoRecordsFixture.class.getResourceAsStream(name)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
