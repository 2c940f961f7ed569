package org.panro.accounts.member;

import java.util.List;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** A company with members has an owner among them; one who was invited does not count yet. */
final class LastOwnerStays {
  private LastOwnerStays() {}

  /** Fails with 409 where an owner would leave others without one. */
  static void check(Member stepping, List<Member> others) {
    boolean othersHaveAnOwner =
        others.stream().anyMatch(other -> other.hasJoined() && other.isOwner());
    if (stepping.isOwner() && !othersHaveAnOwner) {
      throw Problems.ruleBroken(
          "last-owner-stays",
          new LocalizedText(
              "마지막 소유자예요. 다른 구성원을 먼저 소유자로 정해 주세요.",
              "This is the last owner; make another member an owner first."));
    }
  }
}
