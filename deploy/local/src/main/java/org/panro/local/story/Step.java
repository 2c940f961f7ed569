package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.panro.local.client.PublicApi;

/**
 * A step that Panro acknowledged, and where exactly one thing tells of it since.
 *
 * @param run of the story it belongs to
 * @param name of the step
 * @param member who can see it
 * @param list path of the collection that holds it
 * @param where fields of the one item that tells of it; a dot leads into an object
 */
record Step(String run, String name, String member, String list, Map<String, String> where) {

  ObjectNode json() {
    ObjectNode json =
        PublicApi.object()
            .put("run", run)
            .put("step", name)
            .put("member", member)
            .put("list", list);
    ObjectNode fields = json.putObject("where");
    new TreeMap<>(where).forEach(fields::put);
    return json;
  }

  static Step of(JsonNode json) {
    Map<String, String> where = new TreeMap<>();
    json.path("where")
        .properties()
        .forEach(entry -> where.put(entry.getKey(), entry.getValue().asText()));
    return new Step(
        json.path("run").asText(),
        json.path("step").asText(),
        json.path("member").asText(),
        json.path("list").asText(),
        where);
  }

  /** Whether the item of the collection is the one that tells of this step. */
  boolean isToldBy(JsonNode item) {
    return where.entrySet().stream()
        .allMatch(
            field ->
                item.at("/" + field.getKey().replace('.', '/')).asText().equals(field.getValue()));
  }
}
