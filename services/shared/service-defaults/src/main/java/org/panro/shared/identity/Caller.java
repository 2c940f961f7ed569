package org.panro.shared.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The member behind a request, as its access token states it. */
public record Caller(
    UUID memberId,
    UUID companyId,
    Set<Role> roles,
    CompanyRole companyRole,
    @Nullable UUID actingFor) {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** The company whose things this request is about. */
  public UUID company() {
    return actingFor == null ? companyId : actingFor;
  }

  public boolean actsForAnother() {
    return actingFor != null;
  }

  public Actor actor() {
    return new Actor(memberId, companyId, actingFor);
  }
}
