package org.panro.accounts.keycloak;

import java.io.Serial;

/** Keycloak does not accept what was asked, and would not later either. */
public final class Refused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  Refused(int status) {
    super("Keycloak answered " + status);
  }
}
