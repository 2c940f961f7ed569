package org.panro.accounts.member;

import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CompanyRole;
import org.panro.shared.problem.Problems;

/** Owners alone decide who belongs to their company; nobody does it for them. */
public final class OwnersAlone {
  private OwnersAlone() {}

  /** Fails with 403 for everybody else. */
  public static void check(Caller caller) {
    if (caller.companyRole() != CompanyRole.OWNER || caller.actsForAnother()) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          new LocalizedText("회사 소유자만 할 수 있어요.", "Only an owner of the company may do this."));
    }
  }
}
