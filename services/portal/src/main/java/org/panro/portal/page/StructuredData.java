package org.panro.portal.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;

/** What search engines read of a page: JSON-LD in the words of schema.org. */
@Singleton
public class StructuredData {
  private final ObjectMapper json;

  StructuredData(ObjectMapper json) {
    this.json = json;
  }

  public ObjectNode of(String type) {
    return json.createObjectNode().put("@context", "https://schema.org").put("@type", type);
  }

  /** The text for a script element; nothing in it can end that element. */
  public RawString written(ObjectNode data) {
    try {
      return new RawString(json.writeValueAsString(data).replace("<", "\\u003c"));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree is always written", impossible);
    }
  }
}
