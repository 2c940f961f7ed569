package org.panro.shared.identity;

import java.util.Locale;

/** What a member may do within the own company. */
public enum CompanyRole {
  OWNER,
  EDITOR,
  APPROVER,
  VIEWER;

  public boolean mayEdit() {
    return this == OWNER || this == EDITOR;
  }

  public boolean mayApprove() {
    return this == OWNER || this == APPROVER;
  }

  static CompanyRole ofClaim(String claim) {
    return valueOf(claim.toUpperCase(Locale.ROOT));
  }
}
