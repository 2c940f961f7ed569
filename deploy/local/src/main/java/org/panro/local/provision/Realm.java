package org.panro.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The realm panro with the members of the local set-up; one that is there already stays and gets
 * the clients it lacks.
 *
 * @param administration of Keycloak
 * @param file of the realm, its blanks written {@code ${NAME}}
 * @param values of the blanks
 * @param members resources with clients, users and organizations beside those of the file
 */
public record Realm(
    KeycloakAdministration administration,
    Path file,
    Map<String, String> values,
    List<String> members) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "panro";

  public void ensure() throws IOException, InterruptedException {
    ObjectNode wanted = withMembers();
    if (!administration.hasRealm(NAME)) {
      administration.createRealm(JSON.writeValueAsString(wanted));
    }
    new Clients(administration, NAME).ensure(wanted);
    nameOrganizationsInTokens();
  }

  private ObjectNode withMembers() throws IOException {
    String text = Files.readString(file);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    ObjectNode realm = (ObjectNode) JSON.readTree(text);
    for (String resource : members) {
      try (InputStream added = Realm.class.getResourceAsStream(resource)) {
        for (Map.Entry<String, JsonNode> part : JSON.readTree(added).properties()) {
          realm.withArray(part.getKey()).addAll((ArrayNode) part.getValue());
        }
      }
    }
    return realm;
  }

  /**
   * Keycloak's own scope names organizations by alias alone unless its mapper is told otherwise.
   */
  private void nameOrganizationsInTokens() throws IOException, InterruptedException {
    for (JsonNode scope : administration.get("/realms/panro/client-scopes")) {
      if (scope.path("name").asText().equals("organization")) {
        for (JsonNode mapper : scope.path("protocolMappers")) {
          ((ObjectNode) mapper.path("config")).put("addOrganizationId", "true");
          administration.put(
              "/realms/panro/client-scopes/%s/protocol-mappers/models/%s"
                  .formatted(scope.path("id").asText(), mapper.path("id").asText()),
              mapper);
        }
      }
    }
  }
}
