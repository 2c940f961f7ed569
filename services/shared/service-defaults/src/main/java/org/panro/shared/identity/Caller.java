package org.panro.shared.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

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

  /** Fails with 403 where the member may only look. */
  public void requireEditor() {
    if (!companyRole.mayEdit()) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          new LocalizedText("보기만 할 수 있는 구성원이에요.", "This member may only look."));
    }
  }

  public Actor actor() {
    return new Actor(memberId, companyId, actingFor);
  }
}
