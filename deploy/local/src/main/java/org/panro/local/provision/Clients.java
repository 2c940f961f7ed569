package org.panro.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Map;

/**
 * The clients of a realm that is older than its file: those that came to the file later, and what
 * the accounts of services may do.
 *
 * @param administration of Keycloak
 * @param realm its name
 */
record Clients(KeycloakAdministration administration, String realm) {

  /** Adds what the wanted realm has and this one lacks; what is there already stays. */
  void ensure(JsonNode wanted) throws IOException, InterruptedException {
    for (JsonNode client : wanted.path("clients")) {
      if (known(client.path("clientId").asText()).isEmpty()) {
        administration.post(path("clients"), client);
      }
    }
    for (JsonNode user : wanted.path("users")) {
      if (user.has("serviceAccountClientId")) {
        grant(user);
      }
    }
  }

  private void grant(JsonNode account) throws IOException, InterruptedException {
    String client = id(account.path("serviceAccountClientId").asText());
    String user =
        administration.get(path("clients/" + client + "/service-account-user")).path("id").asText();
    for (Map.Entry<String, JsonNode> granted : account.path("clientRoles").properties()) {
      String owner = id(granted.getKey());
      ArrayNode roles = JsonNodeFactory.instance.arrayNode();
      for (JsonNode role : granted.getValue()) {
        roles.add(administration.get(path("clients/" + owner + "/roles/" + role.asText())));
      }
      administration.post(path("users/" + user + "/role-mappings/clients/" + owner), roles);
    }
  }

  private String id(String clientId) throws IOException, InterruptedException {
    return known(clientId).path(0).path("id").asText();
  }

  private JsonNode known(String clientId) throws IOException, InterruptedException {
    return administration.get(path("clients?clientId=" + clientId));
  }

  private String path(String below) {
    return "/realms/%s/%s".formatted(realm, below);
  }
}
