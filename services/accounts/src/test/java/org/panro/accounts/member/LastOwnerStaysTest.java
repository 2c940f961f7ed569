package org.panro.accounts.member;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastOwnerStaysTest {

  @Test
  void anOwnerMayStepDownBesideAnother() {
    assertThatCode(() -> LastOwnerStays.check(joined("owner"), List.of(joined("owner"))))
        .doesNotThrowAnyException();
  }

  @Test
  void theLastOneMayNot() {
    assertThatThrownBy(() -> LastOwnerStays.check(joined("owner"), List.of(joined("editor"))))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void anInvitedOwnerDoesNotCountYet() {
    assertThatThrownBy(() -> LastOwnerStays.check(joined("owner"), List.of(awaited("owner"))))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void whoIsNoOwnerMayAlwaysGo() {
    assertThatCode(() -> LastOwnerStays.check(joined("editor"), List.of(joined("viewer"))))
        .doesNotThrowAnyException();
  }

  private static Member joined(String companyRole) {
    Member member = awaited(companyRole);
    member.join(Instant.EPOCH);
    return member;
  }

  private static Member awaited(String companyRole) {
    return Member.awaited(
        UUID.randomUUID(), UUID.randomUUID(), List.of("seller"), companyRole, "ko");
  }
}
