package org.panro.accounts.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Members' accounts in Keycloak. Every call blocks, and every change may be asked for again after a
 * crash: what is there already stays one. Keycloak's client is made for a request, also where a
 * worker asks.
 */
@ApplicationScoped
@ActivateRequestContext
public class KeycloakAccounts {
  static final String REALM = "panro";

  /** How long the link of a mail holds. */
  public static final int LINK_SECONDS = 7 * 24 * 60 * 60;

  private static final String MEMBER = "member_id";
  private static final String COMPANY = "company_id";
  private static final String COMPANY_ROLE = "company_role";
  private static final String LOCALE = "locale";
  private static final String CLIENT = "panro-gateway";
  private static final List<String> FIRST_ACTIONS = List.of("VERIFY_EMAIL", "UPDATE_PASSWORD");
  private static final int MOST = 1000;

  private final Keycloak keycloak;
  private final Organizations organizations;

  KeycloakAccounts(Keycloak keycloak, Organizations organizations) {
    this.keycloak = keycloak;
    this.organizations = organizations;
  }

  /**
   * Has the account there with its organization and roles and mails the link that sets its
   * password; answers false, with nothing changed, where another member has the address.
   */
  public boolean provision(AccountPlan plan) {
    Optional<String> user = userOf(plan.memberId()).map(UserRepresentation::getId);
    if (user.isEmpty()) {
      if (!create(plan)) {
        return false;
      }
      user = userOf(plan.memberId()).map(UserRepresentation::getId);
    }
    String id = user.orElseThrow(() -> new IllegalStateException("A new account is not found"));
    organizations.join(plan.companyId(), plan.companyName(), id);
    UserResource account = realm().users().get(id);
    account.roles().realmLevel().add(plan.roles().stream().map(this::role).toList());
    account.executeActionsEmail(CLIENT, null, LINK_SECONDS, FIRST_ACTIONS);
    return true;
  }

  /** Brings role and language of the account to what they are here. */
  public void align(UUID member, String companyRole, String language) {
    userOf(member)
        .ifPresent(
            user -> {
              Map<String, List<String>> attributes = new HashMap<>(user.getAttributes());
              attributes.put(COMPANY_ROLE, List.of(companyRole));
              attributes.put(LOCALE, List.of(language));
              user.setAttributes(attributes);
              realm().users().get(user.getId()).update(user);
            });
  }

  /** Ends the account with its sessions. */
  public void remove(UUID member) {
    userOf(member)
        .ifPresent(
            user -> {
              try (Response answer = realm().users().delete(user.getId())) {
                Answers.checkGone(answer);
              }
            });
  }

  /** Ends the organization of a company that left. */
  public void removeCompany(UUID company) {
    organizations.remove(company);
  }

  public Optional<Account> of(UUID member) {
    return userOf(member).map(KeycloakAccounts::account);
  }

  public List<Account> ofCompany(UUID company) {
    return realm()
        .users()
        .searchByAttributes(0, MOST, null, true, false, COMPANY + ":" + company)
        .stream()
        .filter(user -> user.getAttributes().containsKey(MEMBER))
        .map(KeycloakAccounts::account)
        .toList();
  }

  /** Answers whether the account is this member's; a conflict may be with its own earlier try. */
  private boolean create(AccountPlan plan) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(plan.email());
    user.setEmail(plan.email());
    user.setFirstName(plan.name());
    user.setEnabled(true);
    user.setEmailVerified(false);
    user.setAttributes(
        Map.of(
            MEMBER, List.of(plan.memberId().toString()),
            COMPANY, List.of(plan.companyId().toString()),
            COMPANY_ROLE, List.of(plan.companyRole()),
            LOCALE, List.of(plan.language())));
    try (Response answer = realm().users().create(user)) {
      if (Answers.isConflict(answer)) {
        return userOf(plan.memberId()).isPresent();
      }
      Answers.check(answer);
      return true;
    }
  }

  private Optional<UserRepresentation> userOf(UUID member) {
    return realm()
        .users()
        .searchByAttributes(0, 1, null, true, false, MEMBER + ":" + member)
        .stream()
        .findFirst();
  }

  private RoleRepresentation role(String name) {
    return realm().roles().get(name).toRepresentation();
  }

  private static Account account(UserRepresentation user) {
    return new Account(
        UUID.fromString(user.firstAttribute(MEMBER)),
        name(user),
        user.getEmail(),
        Boolean.TRUE.equals(user.isEmailVerified()));
  }

  private static @Nullable String name(UserRepresentation user) {
    List<String> parts = new ArrayList<>();
    if (user.getFirstName() != null) {
      parts.add(user.getFirstName());
    }
    if (user.getLastName() != null) {
      parts.add(user.getLastName());
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  private RealmResource realm() {
    return keycloak.realm(REALM);
  }
}
