package org.panro.portal.page;

import java.util.Set;
import java.util.UUID;

/** The signed-in reader, as the access token states it. */
public record Member(UUID id, UUID companyId, String name, Set<String> roles) {
  public static final String SELLER = "seller";
  public static final String BUYER = "buyer";
  public static final String AGENT = "agent";
  public static final String ADMIN = "admin";

  public boolean isSeller() {
    return roles.contains(SELLER);
  }

  public boolean isBuyer() {
    return roles.contains(BUYER);
  }

  public boolean isAgent() {
    return roles.contains(AGENT);
  }

  public boolean isAdmin() {
    return roles.contains(ADMIN);
  }
}
