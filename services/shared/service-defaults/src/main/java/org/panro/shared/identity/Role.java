package org.panro.shared.identity;

import java.util.Locale;

/** A realm role; the constants are what security annotations name. */
public enum Role {
  SELLER,
  BUYER,
  AGENT,
  ADMIN;

  public static final String SELLERS = "seller";
  public static final String BUYERS = "buyer";
  public static final String AGENTS = "agent";
  public static final String ADMINS = "admin";

  public String claim() {
    return name().toLowerCase(Locale.ROOT);
  }
}
