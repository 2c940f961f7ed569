package org.panro.accounts.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/**
 * A company's organization: its alias is the company's identifier, and its name too, because names
 * are unique in Keycloak and companies' names are not.
 */
@ApplicationScoped
class Organizations {
  private final Keycloak keycloak;

  Organizations(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  /** Has the organization there and the user in it. */
  void join(UUID company, String description, String user) {
    List<OrganizationRepresentation> found = find(company);
    if (found.isEmpty()) {
      create(company, description);
      found = find(company);
    }
    try (Response answer =
        organizations().get(found.getFirst().getId()).members().addMember(user)) {
      Answers.checkThere(answer);
    }
  }

  void remove(UUID company) {
    for (OrganizationRepresentation organization : find(company)) {
      try (Response answer = organizations().get(organization.getId()).delete()) {
        Answers.checkGone(answer);
      }
    }
  }

  private void create(UUID company, String description) {
    OrganizationRepresentation organization = new OrganizationRepresentation();
    organization.setName(company.toString());
    organization.setAlias(company.toString());
    organization.setDescription(description);
    organization.setEnabled(true);
    try (Response answer = organizations().create(organization)) {
      Answers.checkThere(answer);
    }
  }

  /** Those that an installation brought with it are named otherwise, but have the alias too. */
  private List<OrganizationRepresentation> find(UUID company) {
    List<OrganizationRepresentation> named = organizations().search(company.toString(), true, 0, 1);
    return named.isEmpty() ? byAlias(company) : named;
  }

  private List<OrganizationRepresentation> byAlias(UUID company) {
    return organizations().search(company.toString()).stream()
        .filter(organization -> company.toString().equals(organization.getAlias()))
        .toList();
  }

  private OrganizationsResource organizations() {
    return keycloak.realm(KeycloakAccounts.REALM).organizations();
  }
}
